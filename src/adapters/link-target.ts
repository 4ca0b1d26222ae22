import { isSlug, toSlug } from "../domain/id.ts";
import { toShort } from "../domain/short.ts";
import { isWebAddress } from "../domain/web-address.ts";

const mailOrPhone = /^(mailto:(?!\/)[^\s<>"'\\@]+@[^\s<>"'\\@]+|tel:\+?[0-9][0-9/-]*)$/;

/** A name of this site, or an address a reader may be sent to. */
export function isLinkTarget(target: string): boolean {
  return isSlug(target) || isWebAddress(target) || mailOrPhone.test(target);
}

/** The link a person most likely meant: an address without its beginning, or a page with slashes, ending or capitals. */
export function toLinkRemedy(target: string): string {
  const name = /^(?:\.{0,2}\/)*(?:[\w.-]+\/)*([\p{L}\d-]+)(?:\.md|\.html|\/)?$/u.exec(target)?.[1];
  const candidates = [
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
    : `Meinten Sie „${toShort(meant)}“?`;
}
