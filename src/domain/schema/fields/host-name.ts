import punycode from "punycode.js";
import { findStrayLetters, isDisguised, nameLetter, toLatin } from "../../mistakes/look-alike.ts";
import type { ValueProblem } from "./hint.ts";

/** Endings of names in local networks; readers elsewhere cannot reach them. `example` and `test` are for samples. */
const localEndings = ["local", "localhost", "localdomain", "intern", "internal", "intranet", "lan", "corp"];
/** Letters, digits and hyphens, the last not at an end (RFC 1123, RFC 5890), at most 63. */
const labelShape = /^(?!-)[\p{L}\p{M}\p{N}-]{1,63}(?<!-)$/u;
const maxLength = 253;

/** Problem of a host that must be public: as {@link findHostProblem}, and neither a number nor a local name. */
export function findPublicHostProblem(host: string): ValueProblem | undefined {
  if (isNumber(host))
    return toProblem("Das ist die Nummer eines Rechners, nicht sein Name.", "Bitte den Namen schreiben.");
  const ending = host.split(".").at(-1)?.toLowerCase() ?? "";
  if (localEndings.includes(ending))
    return toProblem(
      `„.${ending}“ gibt es nur in einem Hausnetz; von außen ist die Adresse nicht zu erreichen.`,
      "Bitte die öffentliche Adresse schreiben.",
    );
  return findHostProblem(host);
}

/**
 * Problem of a host name in an address, with the name probably meant; undefined for one that cannot be mistaken for
 * another. Labels in `xn--` form are judged by their decoded letters.
 */
export function findHostProblem(host: string): ValueProblem | undefined {
  if (isNumber(host)) return undefined;
  const labels = host.split(".");
  const letters = labels.map(toLetters);
  const last = labels.at(-1) ?? "";
  const isWhole =
    host.length <= maxLength && labels.length > 1 && labels.every((label) => labelShape.test(label));
  const isLegible = letters.every((label) => label !== undefined && labelShape.test(label));
  if (!isWhole || !isLegible || !/\p{L}/u.test(last) || last.length < 2)
    return toProblem(
      `„${host}“ ist kein Name eines Rechners im Netz.`,
      "Zwischen den Punkten stehen Buchstaben, Ziffern und Bindestriche; kein Teil ist leer oder beginnt oder endet mit einem Bindestrich.",
      toTidy(host),
    );
  return findDisguise(letters as string[]);
}

/** True for an IP address in place of a name. */
function isNumber(host: string): boolean {
  return /^(?:(?:25[0-5]|2[0-4]\d|1?\d?\d)(?:\.(?!$)|$)){4}$/.test(host);
}

/** The host in the form mail servers understand, `xn--kln-sna.example`; undefined for an invalid host. */
export function toAsciiHost(host: string): string | undefined {
  return URL.canParse(`https://${host}`) ? new URL(`https://${host}`).hostname : undefined;
}

function findDisguise(labels: readonly string[]): ValueProblem | undefined {
  const [stray] = labels.flatMap(findStrayLetters);
  const isMixed = labels.some((label) => /\p{Script=Latin}/u.test(label));
  const disguised = isMixed ? labels.find(isDisguised) : undefined;
  if (stray === undefined && disguised === undefined) return undefined;
  const meant = labels.map((label) => toLatin(label) ?? label).join(".");
  const seen =
    stray === undefined
      ? `Im Namen des Rechners sieht „${disguised}“ nur aus wie lateinische Buchstaben.`
      : `Im Namen des Rechners steht ${nameLetter(stray)} zwischen anderen Buchstaben.`;
  return toProblem(
    seen,
    "Bitte die Adresse neu tippen; so führt sie zu einem anderen Rechner.",
    meant === labels.join(".") ? undefined : meant,
  );
}

/** Decoded letters of a label; undefined for an invalid `xn--` form. */
function toLetters(label: string): string | undefined {
  if (!/^xn--/i.test(label)) return label.normalize("NFKC") === label ? label : undefined;
  try {
    const letters = punycode.toUnicode(label.toLowerCase());
    // Plain letters need no such form, and a form that does not encode back to itself is invalid.
    return punycode.toASCII(letters) === label.toLowerCase() ? letters : undefined;
  } catch {
    return undefined;
  }
}

/** The host without stray characters between its parts. */
function toTidy(host: string): string | undefined {
  const tidy = host
    .normalize("NFKC")
    .replace(/,/g, ".")
    .replace(/\.{2,}/g, ".")
    .replace(/^\.|\.$/g, "");
  return tidy !== host && findHostProblem(tidy) === undefined ? tidy : undefined;
}

function toProblem(message: string, remedy: string, meant?: string): ValueProblem {
  return { message, hint: { remedy, ...(meant === undefined ? {} : { toMeant: () => meant }) } };
}
