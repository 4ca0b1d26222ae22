import type { ContactView } from "../../../views/facts/contact-groups.ts";
import { toShortAddress } from "../../../views/facts/short-address.ts";
import { germanIn, type Reading } from "../../reading.ts";
import { KindWarning } from "../translation/kind-warning.tsx";
import { Text } from "../translation/translated-text.tsx";
import { Citation } from "./citation-mark.tsx";

/** Ways to reach a body. Unconfirmed ones state their date. */
export function ContactList(props: { readonly contacts: readonly ContactView[]; readonly reading: Reading }) {
  const { contacts, reading } = props;
  const german = reading.germanHref ?? true;
  return (
    <dl class="contacts">
      {contacts.map((contact) => (
        <div key={`${contact.kind} ${contact.value}`}>
          <dt>
            {reading.words(`contact.${contact.kind}`)}
            {contact.label !== undefined && (
              <>
                {" – "}
                <Text value={contact.label} locale={reading.locale} binding={german} />
              </>
            )}
            <KindWarning contact={contact} reading={reading} />
          </dt>
          <dd>
            <ContactValue contact={contact} reading={reading} />
            {contact.age !== undefined && (
              <span class="muted"> ({reading.words(contact.age.word, { date: contact.age.date })})</span>
            )}
            <Citation citation={contact.citation} reading={reading} binding={german} />
            {contact.confirmed !== undefined && (
              <span class="doubt">{reading.words("contact.confirmed", { ...contact.confirmed })}</span>
            )}
          </dd>
        </div>
      ))}
    </dl>
  );
}

/** Numbers and addresses keep their direction in every script. */
function ContactValue(props: { readonly contact: ContactView; readonly reading: Reading }) {
  const { kind, value, href } = props.contact;
  if (kind === "address")
    return (
      <bdi lang={germanIn(props.reading.locale)} dir="ltr">
        {value}
      </bdi>
    );
  if (href === undefined) return <bdi dir="ltr">{value}</bdi>;
  return (
    <a
      class={kind === "phone" ? "kern-link tel" : "kern-link"}
      href={href}
      rel={kind === "website" ? "external noreferrer" : undefined}
    >
      <bdi dir="ltr">{kind === "website" ? toShortAddress(value) : value}</bdi>
    </a>
  );
}
