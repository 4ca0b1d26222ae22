import { z } from "zod";
import { isWebAddress } from "../web-address.ts";
import type { Hint, ValueProblem } from "./hint.ts";

/** What to say about a web address that is none. */
export const urlHint: Hint = {
  remedy: "Sie beginnt mit https:// oder http:// und enthält keine Leerzeichen und kein Kennwort.",
  toMeant: (value) => (isWebAddress(`https://${value}`) ? `https://${value}` : undefined),
};

/** What is wrong with what is no web address. */
export const urlProblem: ValueProblem = {
  message: "Das ist keine vollständige Netzadresse.",
  hint: urlHint,
};

/** A web address a reader may be sent to. */
export const urlField = z
  .string()
  .refine(isWebAddress, {
    message: urlProblem.message,
    params: { ...urlHint },
  })
  .meta({
    title: "Netzadresse",
    description: "Vollständige Adresse, beginnt mit https:// oder http://.",
    pattern: "^https?://\\S+$",
    samples: ["https://www.example.org/integration"],
  });
