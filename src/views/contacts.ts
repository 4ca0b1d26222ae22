import { type LocalizedText, readBlock } from "../domain/block.ts";
import { type DueReason, toContactFreshness } from "../domain/freshness.ts";
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
  /** Who confirmed it and when; without it the contact shows that it has to be checked. Absent once that is too long ago. */
  readonly confirmed?: { readonly role: string; readonly date: string };
  /** Set when it has to be confirmed anew: why, and the date that says it. The citation then leaves its own date to this. */
  readonly due?: { readonly reason: DueReason; readonly date: string };
  readonly citation: CitationView;
}

/**
 * Contacts in the order the editor gave them.
 * @param day on which a reader is told what has not been confirmed for long, `2026-11-25`
 */
export function toContacts(
  network: Network,
  contacts: readonly Contact[],
  locale: Locale,
  day: string,
): ContactView[] {
  return contacts.map((contact) => {
    const href = toHref(contact);
    const due = toDue(network, contact, locale, day);
    const { asOf, ...citation } = toCitation(network, contact, locale);
    return {
      kind: contact.kind,
      value: contact.value,
      ...(contact.label === undefined ? {} : { label: readBlock(contact.label, locale) }),
      ...(href === undefined ? {} : { href }),
      ...(contact.confirmed === undefined || due !== undefined
        ? {}
        : {
            confirmed: {
              role: contact.confirmed.role,
              date: renderPartialDate(contact.confirmed.date, localeInfo(locale).intl),
            },
          }),
      ...(due === undefined ? {} : { due }),
      citation: due !== undefined || asOf === undefined ? citation : { ...citation, asOf },
    };
  });
}

function toDue(network: Network, contact: Contact, locale: Locale, day: string): ContactView["due"] {
  const find = (id: string) => network.source(id);
  const { isDue, reason, since } = toContactFreshness(contact, find, network.site.freshness, day);
  if (!isDue) return undefined;
  const date = reason === "expired" ? contact.expires : since;
  return { reason, date: date === undefined ? "" : renderPartialDate(date, localeInfo(locale).intl) };
}

/** `tel:` with the German country code (RFC 3966), `mailto:` (RFC 6068), or the web address itself. */
function toHref({ kind, value }: Contact): string | undefined {
  if (kind === "phone") return `tel:${value.replace(/[^+0-9]/g, "").replace(/^0(?!0)/, "+49")}`;
  if (kind === "email") return `mailto:${value}`;
  return kind === "website" ? value : undefined;
}
