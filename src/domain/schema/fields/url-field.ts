import { z } from "zod";
import type { Hint, ValueProblem } from "./hint.ts";
import { findPublicHostProblem } from "./host-name.ts";
import { findHost, isWebAddress } from "./web-address.ts";

/** Remedy for an invalid web address. */
const urlHint: Hint = {
  remedy: "Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen und kein Kennwort.",
  toMeant: (value) => {
    // The scheme typed twice, with a slip in the sign between, or left out.
    const bare = value.replace(/^(?:https?:?\/*)+/i, "");
    return isWebAddress(`https://${bare}`) ? `https://${bare}` : undefined;
  },
};

/** Problem of a text that is no web address. */
const urlProblem: ValueProblem = { message: "Das ist keine vollständige Netzadresse.", hint: urlHint };

/** Problem of a web address; undefined for a single one that readers everywhere can reach. */
export function findUrlProblem(value: string): ValueProblem | undefined {
  const host = findHost(value);
  if (host === undefined) return urlProblem;
  if (/[,;]https?:\/\//.test(value))
    return { message: "Das ist mehr als eine Netzadresse.", hint: { remedy: "Bitte nur eine eintragen." } };
  const problem = findPublicHostProblem(host);
  if (problem === undefined) return undefined;
  const meant = problem.hint.toMeant?.(host);
  const { remedy } = problem.hint;
  return {
    message: problem.message,
    hint: { remedy, ...(meant === undefined ? {} : { toMeant: () => value.replace(host, meant) }) },
  };
}

/** A web address a reader may be sent to. */
export const urlField = z
  .string()
  .superRefine((value, context) => {
    const problem = findUrlProblem(value);
    if (problem) context.addIssue({ code: "custom", message: problem.message, params: { ...problem.hint } });
  })
  .meta({
    title: "Netzadresse",
    description: "Vollständige Adresse, beginnt mit https:// oder http://.",
    pattern: "^https?://\\S+$",
    samples: ["https://www.example.org/integration"],
  });
