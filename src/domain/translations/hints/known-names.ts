import type { Facts } from "../../network/facts.ts";
import { toAnyWhole } from "../../text/name-pattern.ts";

/** Names and other words that are the same in every language; translators leave them unchanged. */
export class KnownNames {
  readonly #pattern: RegExp;

  /** @param names in any order; empty ones are ignored */
  constructor(names: readonly string[]) {
    const longestFirst = [...new Set(names)]
      .filter((name) => name.trim() !== "")
      .sort((a, b) => b.length - a.length)
      .map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&"));
    const known = longestFirst.length === 0 ? [] : [toAnyWhole(longestFirst)];
    this.#pattern = new RegExp([quoted, address, ...known].join("|"), "gu");
  }

  /** The words of a text that need translation: without names, addresses, link targets and quoted words. */
  toOwnWords(text: string): string[] {
    return toWords(text.replace(/\]\([^()\s]*\)/g, "]").replace(this.#pattern, " "));
  }
}

/** All words of a text except single letters and abbreviations in capitals, which are the same everywhere. */
export function toWords(text: string): string[] {
  return (text.match(/[\p{L}\p{M}\p{N}]+(?:[-’'.][\p{L}\p{M}\p{N}]+)*/gu) ?? []).filter(
    (word) => /\p{L}{2}/u.test(word) && !/^[\p{Lu}\p{N}-]+$/u.test(word),
  );
}

const quoted = "„[^“]*“|“[^”]*”|«[^»]*»|`[^`]*`";
const address = "(?:https?://|www\\.)\\S+|[\\w.+-]+@[\\w.-]+|(?:[\\p{L}\\p{N}-]+\\.)+[a-z]{2,}(?:/\\S*)?";

/** All names stated by the facts. */
export function toKnownNames(facts: Facts): KnownNames {
  const { site, bodies, publications, sources, glossary, plainLanguage } = facts;
  return new KnownNames([
    site.value.name,
    site.value.region,
    ...Object.values(site.value.operator).filter((value) => typeof value === "string"),
    ...bodies.flatMap(({ value }) => [value.name, value.shortName ?? "", ...value.aliases]),
    ...publications.flatMap(({ value }) => [value.title, value.publisherTitle ?? "", ...value.aliases]),
    ...sources.value.sources.flatMap(({ title, publisher }) => [title, publisher]),
    ...glossary.flatMap(({ value }) => [value.term, ...value.aliases]),
    ...(plainLanguage?.value.names ?? []).map(({ text }) => text),
  ]);
}
