import { findRenamedBodies } from "../integrity/renamed-bodies.ts";
import type { Facts } from "../network/facts.ts";
import { toAnyWhole, toNamePattern, toWholeNamePattern } from "../text/name-pattern.ts";

/** Finds words in a text that nobody may change. */
export class Names {
  readonly #pattern: RegExp;
  readonly #exceptions: readonly { readonly text: string; readonly pattern: RegExp; used: boolean }[];
  readonly #explained: ReadonlySet<string>;

  /**
   * @param official names the facts state
   * @param exceptions names an editor exempts
   * @param explained short forms that are explained somewhere on the site
   */
  constructor(official: readonly string[], exceptions: readonly string[], explained: readonly string[]) {
    const byLength = (a: string, b: string) => b.length - a.length || (a < b ? -1 : 1);
    const all = [...new Set([...official, ...exceptions])].sort(byLength).map(toNamePattern);
    const known = all.length === 0 ? [] : [toAnyWhole(all)];
    this.#pattern = new RegExp(["„[^“]*“", ...known].join("|"), "gu");
    this.#exceptions = exceptions.map((text) => ({
      text,
      pattern: new RegExp(toWholeNamePattern(text), "u"),
      used: false,
    }));
    this.#explained = new Set(explained);
  }

  /** A text with every name replaced by a sign, and the names in order. Words in quotation marks count as names. */
  hide(text: string, sign: string): { plain: string; found: string[] } {
    for (const exception of this.#exceptions) exception.used ||= exception.pattern.test(text);
    const found: string[] = [];
    const plain = text.replace(this.#pattern, (name) => {
      found.push(name);
      return sign;
    });
    return { plain, found };
  }

  /** True for a short form the site explains, in the glossary or as another name of a body. */
  isExplained(shortForm: string): boolean {
    return this.#explained.has(shortForm);
  }

  /** Exceptions not needed by any text so far. */
  unused(): string[] {
    return this.#exceptions.filter(({ used }) => !used).map(({ text }) => text);
  }
}

/** Names in the facts: of bodies (former ones too), publications, the site and its region. Others are exceptions. */
export function toNames(facts: Facts): Names {
  const { name, region } = facts.site.value;
  const bodies = facts.bodies.map(({ value }) => value);
  const publications = facts.publications.map(({ value }) => value);
  const official = [
    name,
    region,
    ...bodies.flatMap((body) => [body.name, body.shortName ?? ""]),
    ...publications.flatMap(({ title, publisherTitle }) => [title, publisherTitle ?? ""]),
    // An old name is reported once by its own rule, not as a breach of style everywhere.
    ...findRenamedBodies(facts).map(({ former }) => former),
  ];
  const explained = [
    ...bodies.flatMap(({ aliases, shortName }) => [...aliases, shortName ?? ""]),
    ...publications.flatMap(({ aliases }) => aliases),
    ...facts.glossary.flatMap(({ value }) => [value.term, ...value.aliases]),
  ];
  return new Names(
    official.filter((text) => text !== ""),
    facts.plainLanguage?.value.names.map(({ text }) => text) ?? [],
    explained,
  );
}
