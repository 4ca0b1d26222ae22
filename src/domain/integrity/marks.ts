import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath } from "../mistakes/fact-file.ts";
import { findLeftoverMarks } from "../mistakes/leftover-marks.ts";
import type { Marked } from "../mistakes/mark-kind.ts";
import { findStatedTexts, findTranslatedTexts, type StatedText } from "../parse/stated-texts.ts";
import { isMarkdown } from "../translations/translations.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** No text of the facts or their translations holds markup that readers would see as plain characters. */
export const checkMarks: Rule = (facts) => [
  ...findStatedTexts(facts)
    .filter(({ isBlock, path }) => isBlock || isName(path))
    .flatMap((text) => checkText(text, text.path.at(-1) === "sentence" ? "sentence" : "plain")),
  ...facts.translations.flatMap((file) =>
    findTranslatedTexts(file)
      .filter(({ path }) => !isMarkdown(file, String(path[1])))
      // Its links are compared with those of the German text.
      .flatMap((text) => checkText(text, "sentence")),
  ),
];

/** True for a text shown unchanged in every language. */
function isName(path: FactPath): boolean {
  return ["name", "shortName", "title", "publisherTitle", "term", "description"].includes(
    String(path.at(-1)),
  );
}

function checkText({ stated, path, text }: StatedText, marked: Marked): DataError[] {
  const [first] = findLeftoverMarks(text, marked);
  return first === undefined
    ? []
    : [toErrorAt(stated, path, first.message, first.remedy, text.slice(0, first.index))];
}
