import { type DataError, toSortedErrors } from "../mistakes/data-error.ts";
import type { Names } from "./kept-names.ts";
import { toSimpleLines } from "./line.ts";
import { abbreviation } from "./rules/abbreviation.ts";
import { dates } from "./rules/dates.ts";
import { figures } from "./rules/figures.ts";
import { genitive } from "./rules/genitive.ts";
import { longWord } from "./rules/long-word.ts";
import { negation } from "./rules/negation.ts";
import { oneSentence } from "./rules/one-sentence.ts";
import { passive } from "./rules/passive.ts";
import { sentenceLength, shortSentence } from "./rules/sentence-length.ts";
import { subjunctive } from "./rules/subjunctive.ts";
import { times } from "./rules/times.ts";
import type { SimpleRule } from "./style-rule.ts";
import type { SimpleText } from "./text.ts";

/** Results of all rules for all texts of the edition. */
export interface SimpleReport {
  /** Required changes, sorted by place. */
  readonly errors: readonly DataError[];
  /** Desirable changes, sorted by place. */
  readonly wishes: readonly DataError[];
  /** How often each rule was broken, by its German name, in the order of the rules. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Checks every text in simple German against every rule. */
export function checkSimpleGerman(texts: readonly SimpleText[], names: Names): SimpleReport {
  const rules = toRules(names);
  const found = texts.flatMap(({ file, locate, text, isLabel }) =>
    toSimpleLines(text, isLabel, names).flatMap((own) =>
      rules.flatMap((rule) =>
        rule.find(own).map((breach) => ({ rule, error: { file, ...locate(), ...breach } })),
      ),
    ),
  );
  const of = (weight: SimpleRule["weight"]) =>
    toSortedErrors(found.filter(({ rule }) => rule.weight === weight).map(({ error }) => error));
  return {
    errors: of("error"),
    wishes: of("wish"),
    counts: new Map(
      rules.map(({ name, weight }) => [
        name,
        found.filter(({ rule }) => rule.name === name && rule.weight === weight).length,
      ]),
    ),
  };
}

/** All rules in the order of reports. */
export function toRules(names: Names): SimpleRule[] {
  return [
    oneSentence,
    sentenceLength,
    genitive,
    passive,
    subjunctive,
    longWord,
    abbreviation(names),
    figures,
    dates,
    times,
    shortSentence,
    negation,
  ];
}
