import { isSlug, toSlug } from "../../domain/schema/fields/id.ts";
import { findMailProblem } from "../../domain/schema/fields/mail.ts";
import { findPhoneProblem } from "../../domain/schema/fields/phone.ts";
import { isWebAddress } from "../../domain/schema/fields/web-address.ts";
import { quote } from "../../domain/text/quote.ts";

/** A mail address, optionally with a subject, or a phone number without spaces. */
const mailOrPhone = /^(?:mailto:(?!\/)([^\s<>"'\\?]+)(?:\?[^\s<>"'\\]*)?|tel:(\+?[0-9][0-9/-]*))$/;

/** True for a name of this site, or an address a reader may be sent to. */
export function isLinkTarget(target: string): boolean {
  if (isSlug(target) || isWebAddress(target)) return true;
  const [, mail, phone] = mailOrPhone.exec(target) ?? [];
  if (mail !== undefined) return findMailProblem(mail) === undefined;
  return phone !== undefined && findPhoneProblem(phone) === undefined;
}

/** The link most likely meant: an address without its scheme, or a page with slashes, ending or capitals. */
export function toLinkRemedy(target: string): string {
  const name = /^(?:\.{0,2}\/)*(?:[\w.-]+\/)*([\p{L}\d-]+)(?:\.md|\.html|\/)?$/u.exec(target)?.[1];
  const mail = /^mailto:(.+)$/.exec(target)?.[1] ?? "";
  const meantMail = mail === "" ? undefined : findMailProblem(mail)?.hint.toMeant?.(mail);
  const candidates = [
    ...(meantMail === undefined ? [] : [`mailto:${meantMail}`]),
    ...(target.startsWith("www.") ? [`https://${target}`] : []),
    // `htp://`, `https:/`, `https//` and the like.
    target.replace(/^h?t{1,3}p{1,2}(s?)[:;]?\/+/i, (_, secure) => `http${secure.toLowerCase()}://`),
    target.replace(/^\((.*)\)$/, "$1"),
    target.replace(/^(?:mailto|e-?mail|mail)[:/]+/i, "mailto:"),
    ...(target.includes(":") ? [] : [`mailto:${target}`]),
    ...(name === undefined ? [] : [toSlug(name)]),
  ];
  const meant = candidates.find(isLinkTarget);
  return meant === undefined
    ? "Erlaubt sind die Kennung einer Stelle oder Seite, https://, http://, mailto: und tel:."
    : `Meinten Sie „${quote(meant)}“?`;
}
