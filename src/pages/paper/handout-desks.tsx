import { ShortAddress } from "../../ui/components/page/broken-address.tsx";
import { ThingLink } from "../../ui/components/page/thing-link.tsx";
import { KindWarning } from "../../ui/components/translation/kind-warning.tsx";
import { Text } from "../../ui/components/translation/translated-text.tsx";
import { germanIn, type Reading } from "../../ui/reading.ts";
import type { ContactView } from "../../views/facts/contact-groups.ts";
import type { Handout } from "../../views/paper/handout.ts";

/** Contacts of the bodies named by questions, each with its date, and the bodies without known contact. */
export function HandoutDesks({ handout, reading }: { readonly handout: Handout; readonly reading: Reading }) {
  const { words } = reading;
  const { desks, unreachable } = handout;
  const isConfirmed = desks.every(({ contacts }) => contacts.every(({ age }) => age === undefined));
  return (
    <div class="desks">
      <h3 class="kern-title">{words("paper.reach")}</h3>
      {!isConfirmed && <p>{words("paper.call")}</p>}
      <ul>
        {desks.map(({ body, contacts }) => (
          <li key={body.id}>
            <b>
              <ThingLink id={body.id} name={body.name} reading={reading} />
            </b>
            <ul>
              {contacts.map((contact) => (
                <li key={`${contact.kind} ${contact.value}`}>
                  <Contact contact={contact} reading={reading} />
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
      {unreachable.length > 0 && (
        <p class="remark">
          {words("paper.unreachable")}{" "}
          {unreachable.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && " · "}
              <ThingLink id={id} name={name} reading={reading} />
            </span>
          ))}
        </p>
      )}
    </div>
  );
}

function Contact({ contact, reading }: { readonly contact: ContactView; readonly reading: Reading }) {
  const { kind, value, label, citation, age } = contact;
  const { words, locale } = reading;
  const date = (age?.date || citation.asOf) ?? citation.sources[0]?.date.text;
  return (
    <>
      {kind === "phone" && `${words("contact.phone")} `}
      {kind === "address" && (
        <bdi lang={germanIn(locale)} dir="ltr">
          {value}
        </bdi>
      )}
      {kind === "website" && <ShortAddress address={value} />}
      {(kind === "phone" || kind === "email") && (
        <bdi dir="ltr" class={kind === "phone" ? "tel" : undefined}>
          {value}
        </bdi>
      )}
      <span class="remark">
        {label !== undefined && (
          <>
            {" – "}
            <Text value={label} locale={locale} binding={reading.germanHref ?? true} />
          </>
        )}
        {date !== undefined && ` (${date})`}
      </span>
      {kind === "phone" && <KindWarning contact={contact} reading={reading} />}
    </>
  );
}
