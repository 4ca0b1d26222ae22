import type { ValueProblem } from "./hint.ts";
import { findPublicHostProblem, toAsciiHost } from "./host-name.ts";

const hint = "Bitte so schreiben wie in der Quelle, zum Beispiel integration@example.org.";
/** The part before the `@`: words joined by single dots (RFC 5322 dot-atom, as far as offices use it). */
const localPart = /^[a-z0-9_%+-]+(?:\.[a-z0-9_%+-]+)*$/i;
const maxLocalLength = 64;
const maxLength = 254;

/** Problem of a mail address; undefined for a single valid one without a name beside it. */
export function findMailProblem(value: string): ValueProblem | undefined {
  const problem = findOwnProblem(value);
  if (problem === undefined) return undefined;
  const found = value.split(/[\s<>(),;]+|mailto:/).filter(isMailAddress);
  if (new Set(found).size > 1)
    return {
      message: "Das ist mehr als eine E-Mail-Adresse.",
      hint: { remedy: `Bitte nur eine eintragen, zum Beispiel ${found[0]}.` },
    };
  if (found[0] === undefined) return problem;
  return { message: "Das ist keine E-Mail-Adresse.", hint: { remedy: hint, toMeant: () => found[0] } };
}

function isMailAddress(value: string): boolean {
  return findOwnProblem(value) === undefined;
}

/** Problem of a value that should be a mail address and nothing else. */
function findOwnProblem(value: string): ValueProblem | undefined {
  const at = value.lastIndexOf("@");
  const [local, host] = [value.slice(0, Math.max(at, 0)), value.slice(at + 1)];
  if (at < 0 || !localPart.test(local) || local.length > maxLocalLength || value.length > maxLength)
    return toProblem("Das ist keine E-Mail-Adresse.", toTidy(value));
  const problem = findPublicHostProblem(host);
  if (problem)
    return toProblem(problem.message, withHost(local, problem.hint.toMeant?.(host)), problem.hint.remedy);
  // Mail programs know the letters of a host only in their ASCII form.
  if (/[^\x20-\x7e]/.test(host))
    return toProblem(
      "Umlaute und andere besondere Buchstaben hinter dem „@“ verstehen viele Mailprogramme nicht.",
      withHost(local, toAsciiHost(host)),
      "Bitte in der Form mit „xn--“ schreiben.",
    );
  return undefined;
}

function withHost(local: string, host: string | undefined): string | undefined {
  return host === undefined ? undefined : `${local}@${host}`;
}

/** The address without doubled dots, or dots at either end. */
function toTidy(value: string): string | undefined {
  const tidy = value.replace(/\.{2,}/g, ".").replace(/^\.+|\.+(?=@)/g, "");
  return tidy !== value && isMailAddress(tidy) ? tidy : undefined;
}

function toProblem(message: string, meant: string | undefined, remedy = hint): ValueProblem {
  // A suggestion that would be refused itself helps nobody.
  const isRight = meant !== undefined && findOwnProblem(meant) === undefined;
  return { message, hint: { remedy, ...(isRight ? { toMeant: () => meant } : {}) } };
}
