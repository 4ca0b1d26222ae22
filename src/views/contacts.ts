import { type LocalizedText, readBlock } from "../domain/block.ts";
import { type Locale, localeInfo } from "../domain/locale.ts";
import type { Network } from "../domain/network.ts";
import { renderPartialDate } from "../domain/partial-date.ts";
import type { Contact, ContactKind } from "../domain/schema/contact.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** A way to reach a body, ready to show. */
export interface ContactView {
  readonly kind: ContactKind;
  readonly value: string;
  readonly label?: LocalizedText;
  /** Address a tap on it opens; postal addresses have none. */
  readonly href?: string;
  /** Who confirmed it and when; without it the contact shows that it has to be checked. */
  readonly confirmed?: { readonly role: string; readonly date: string };
  readonly citation: CitationView;
}

/** Contacts in the order the editor gave them. */
export function toContacts(network: Network, contacts: readonly Contact[], locale: Locale): ContactView[] {
  return contacts.map((contact) => {
    const href = toHref(contact);
    return {
      kind: contact.kind,
      value: contact.value,
      ...(contact.label === undefined ? {} : { label: readBlock(contact.label, locale) }),
      ...(href === undefined ? {} : { href }),
      ...(contact.confirmed === undefined
        ? {}
        : {
            confirmed: {
              role: contact.confirmed.role,
              date: renderPartialDate(contact.confirmed.date, localeInfo(locale).intl),
            },
          }),
      citation: toCitation(network, contact, locale),
    };
  });
}

/** `tel:` with the German country code (RFC 3966), `mailto:` (RFC 6068), or the web address itself. */
function toHref({ kind, value }: Contact): string | undefined {
  if (kind === "phone") return `tel:${value.replace(/[^+0-9]/g, "").replace(/^0(?!0)/, "+49")}`;
  if (kind === "email") return `mailto:${value}`;
  return kind === "website" ? value : undefined;
}
