import { z } from "zod";
import { findBlank } from "./blank.ts";
import type { Hint, ValueProblem } from "./hint.ts";
import { findUrlProblem, urlField } from "./url-field.ts";

/**
 * The address of the folder below which all pages of a site lie; every path is appended to it.
 * @param mark the word for an address nobody knows yet
 */
export function baseUrlField(mark: string) {
  const address = z
    .string()
    .superRefine((value, context) => {
      const problem = findBaseProblem(value, mark);
      if (problem)
        context.addIssue({ code: "custom", message: problem.message, params: { ...problem.hint } });
    })
    .meta({ ...urlField.meta() });
  return z.union([z.literal(mark), address]);
}

function findBaseProblem(value: string, mark: string): ValueProblem | undefined {
  const problem = findUrlProblem(value);
  if (problem) {
    const toMeant: Hint["toMeant"] = (text) =>
      findBlank(text, mark) === undefined ? problem.hint.toMeant?.(text) : mark;
    return { message: problem.message, hint: { ...problem.hint, toMeant } };
  }
  const { origin, pathname, search, hash } = new URL(value);
  const folder = `${origin}${pathname.replace(/[^/]*\.[a-z]{2,5}$/i, "").replace(/\/+/g, "/")}`;
  const isFolder = search === "" && hash === "" && !/[?#]$/.test(value);
  if (isFolder && [folder, folder.replace(/\/$/, "")].includes(value)) return undefined;
  return {
    message:
      "Das ist nicht die Adresse eines Ordners, hinter die sich die Seiten der Website schreiben lassen.",
    hint: {
      remedy: "Sie endet mit einem Schrägstrich, ohne „?“, „#“ und Dateinamen.",
      toMeant: () => (folder.endsWith("/") ? folder : `${folder}/`),
    },
  };
}
