import { type LocalizedText, readBlock } from "../../domain/language/block.ts";
import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { Network } from "../../domain/network/network.ts";
import type { Contact, ContactKind } from "../../domain/schema/fields/contact.ts";
import { isBefore, type PartialDate, renderPartialDate } from "../../domain/time/partial-date.ts";
import { isOver, type Period } from "../../domain/time/period.ts";
import { toContactFreshness } from "../../domain/upkeep/freshness.ts";
import { type CitationView, toCitation } from "./citation.ts";

/** A way to reach a body, ready for display. */
export interface ContactView {
  readonly kind: ContactKind;
  readonly value: string;
  readonly label?: LocalizedText;
  /** Address a tap on it opens; postal addresses have none. */
  readonly href?: string;
  /** Role and date of the last confirmation; absent if there is none, or it is too old. */
  readonly confirmed?: { readonly role: string; readonly date: string };
  /** Age of the detail for readers: an interface word and the date it names. Absent if confirmed. */
  readonly age?: { readonly word: AgeWord; readonly date: string };
  readonly citation: CitationView;
}

/**
 * `contact.due.call`: call before you go · `contact.due.change`: it may have changed · `contact.due.expired`: it held
 * until then · `contact.due.undated`: its date is unknown · `cite.asOf`: recent enough to state only the date.
 */
type AgeWord =
  | "contact.due.call"
  | "contact.due.change"
  | "contact.due.expired"
  | "contact.due.undated"
  | "cite.asOf";

/**
 * Contacts in the order the editor gave them.
 * @param body the body they belong to: once it has ended, so have they
 * @param day of display, `2026-11-25`
 */
export function toContacts(
  network: Network,
  { contacts, ...period }: Period & { readonly contacts: readonly Contact[] },
  locale: Locale,
  day: string,
): ContactView[] {
  const canCall = contacts.some(
    ({ kind, expires }) => kind === "phone" && (expires === undefined || !isBefore(expires, day)),
  );
  return contacts.map((contact) => {
    const href = toHref(contact);
    const age = toAge(network, contact, period, day, canCall);
    const { asOf, ...citation } = toCitation(network, contact, locale);
    const say = (date: PartialDate | undefined) =>
      date === undefined ? "" : renderPartialDate(date, localeInfo(locale).intl);
    return {
      kind: contact.kind,
      value: contact.value,
      ...(contact.label === undefined ? {} : { label: readBlock(contact.label, locale) }),
      ...(href === undefined ? {} : { href }),
      ...(contact.confirmed === undefined || age !== undefined
        ? {}
        : { confirmed: { role: contact.confirmed.role, date: say(contact.confirmed.date) } }),
      ...(age === undefined ? {} : { age: { word: age.word, date: say(age.date) } }),
      // One date is enough: the age replaces that of the citation.
      citation: age !== undefined || asOf === undefined ? citation : { ...citation, asOf },
    };
  });
}

function toAge(
  network: Network,
  contact: Contact,
  period: Period,
  day: string,
  canCall: boolean,
): { readonly word: AgeWord; readonly date?: PartialDate | undefined } | undefined {
  const find = (id: string) => network.source(id);
  const { isDue, reason, since } = toContactFreshness(contact, find, network.site.freshness, day);
  if (isOver(period, day)) return { word: "contact.due.expired", date: period.validTo };
  if (isDue && reason === "expired") return { word: "contact.due.expired", date: contact.expires };
  if (since === undefined) return { word: "contact.due.undated" };
  if (!isDue) return contact.confirmed === undefined ? { word: "cite.asOf", date: since } : undefined;
  const isCalling = contact.kind === "phone" || (contact.kind === "address" && canCall);
  return { word: isCalling ? "contact.due.call" : "contact.due.change", date: since };
}

/** `tel:` with the German country code (RFC 3966), `mailto:` (RFC 6068), or the web address itself. */
function toHref({ kind, value }: Contact): string | undefined {
  if (kind === "phone") return `tel:${value.replace(/[^+0-9]/g, "").replace(/^0(?!0)/, "+49")}`;
  if (kind === "email") return `mailto:${value}`;
  return kind === "website" ? value : undefined;
}
