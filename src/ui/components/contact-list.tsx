import type { ContactView } from "../../views/contacts.ts";
import { toShortAddress } from "../../views/short-address.ts";
import { germanIn, type Reading } from "../reading.ts";
import { Badge } from "./body-marks.tsx";
import { Citation } from "./citation.tsx";
import { KindWarning } from "./kind-warning.tsx";
import { Text } from "./text.tsx";

/** Ways to reach a body. What no operator has confirmed says so: once for all, or at each where only some are; what has not been confirmed for long says since when. */
export function ContactList(props: { readonly contacts: readonly ContactView[]; readonly reading: Reading }) {
  const { contacts, reading } = props;
  const german = reading.germanHref ?? true;
  const isNoneConfirmed = contacts.every(({ confirmed }) => confirmed === undefined);
  const check = <Badge look="warning" text={reading.words("contact.check")} />;
  return (
    <>
      {isNoneConfirmed && <p class="small">{check}</p>}
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
              {contact.due !== undefined && (
                <span class="muted">
                  {" "}
                  ({reading.words(`contact.due.${contact.due.reason}`, { ...contact.due })})
                </span>
              )}
              <Citation citation={contact.citation} reading={reading} binding={german} />
              {contact.confirmed !== undefined && (
                <span class="doubt">{reading.words("contact.confirmed", { ...contact.confirmed })}</span>
              )}
              {contact.confirmed === undefined && !isNoneConfirmed && check}
            </dd>
          </div>
        ))}
      </dl>
    </>
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
