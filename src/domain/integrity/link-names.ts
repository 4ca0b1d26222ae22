import type { DataError } from "../mistakes/data-error.ts";
import type { Facts, TranslationFile } from "../network/facts.ts";
import { findStatedTexts, findTranslatedTexts } from "../parse/stated-texts.ts";
import { toAnyWhole, toNamePattern, toWholeNamePattern } from "../text/name-pattern.ts";
import { quote } from "../text/quote.ts";
import { findSentenceLinks } from "../text/sentence.ts";
import { PageNames } from "./linked-page-names.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/** A link named after a body leads to that body: in facts, in longer texts and in every translation. */
export const checkLinkNames: Rule = (facts) => {
  const names = new LinkableNames(facts);
  const pages = new PageNames(facts);
  const inTexts = [
    ...findStatedTexts(facts).filter(({ isBlock }) => isBlock),
    ...facts.translations.flatMap((file) => findTranslatedTexts(file)),
  ].flatMap(({ stated, path, text }) =>
    findSentenceLinks(text).flatMap(({ words, target, index }) => {
      const told = names.judge(words, target, (stated as Partial<TranslationFile>).tag);
      return told ? [toErrorAt(stated, path, told.message, told.remedy, text.slice(0, index))] : [];
    }),
  );
  const inProse = facts.prose.flatMap(({ file, links }) =>
    links.flatMap(({ words, target, line, column }): DataError[] => {
      const told = pages.judge(words, target) ?? names.judge(words, target);
      return told ? [{ file, line, column, ...told }] : [];
    }),
  );
  return [...inTexts, ...inProse];
};

interface Named {
  readonly id: string;
  readonly name: string;
  readonly pattern: RegExp;
}

/** Everything with a page of its own, by the names it is known by. */
class LinkableNames {
  readonly #all: readonly Named[];
  readonly #aliases: readonly Named[];
  /** Any name of any of them: most links in translations hold none. */
  readonly #anyName: RegExp;
  readonly #candidates = new Map<string, ReadonlySet<Named>>();
  readonly #found = new Map<string, readonly FoundName[]>();
  readonly #first: ReadonlyMap<string, string>;
  /** Ids of the bodies whose names contain a noun. */
  readonly #owners: ReadonlyMap<string, readonly string[]>;
  /** Meanings of names in a language, by language and meaning. */
  readonly #meanings: ReadonlyMap<string, string>;

  constructor({ bodies, publications, translations }: Facts) {
    const things = [
      ...bodies.map(({ value, file }) => ({ ...value, file, names: [value.name, value.shortName] })),
      ...publications.map(({ value, file }) => ({
        ...value,
        file,
        names: [value.title, value.publisherTitle],
      })),
    ];
    const toNamed = (id: string, name: string | undefined): Named[] =>
      name === undefined ? [] : [{ id, name, pattern: new RegExp(toWholeNamePattern(toPlain(name)), "giu") }];
    this.#all = things.flatMap(({ id, names }) => names.flatMap((name) => toNamed(id, name)));
    const names = things.flatMap(({ names }) => names.flatMap((name) => (name ? [toPlain(name)] : [])));
    this.#anyName = names.length === 0 ? /(?!)/ : new RegExp(toAnyWhole(names.map(toNamePattern)), "iu");
    this.#aliases = things.flatMap(({ id, aliases }) => aliases.flatMap((name) => toNamed(id, name)));
    this.#first = new Map(things.map(({ id, names }) => [id, names[0] ?? id]));
    const nouns = this.#all.flatMap(({ id, name }) => toNouns(name).map((noun) => ({ id, noun })));
    this.#owners = new Map(
      [...Map.groupBy(nouns, ({ noun }) => noun)].map(([noun, of]) => [
        noun,
        [...new Set(of.map(({ id }) => id))],
      ]),
    );
    const ids = new Map(things.map(({ id, file }) => [file, id]));
    this.#meanings = new Map(
      translations.flatMap(({ tag, original, value }) => {
        const id = ids.get(original);
        const text = value.blocks["explanation"]?.text;
        return id === undefined || !text ? [] : [[`${tag} ${toPlain(text)}`, id] as const];
      }),
    );
  }

  /** The mistake of a link with these words to this target, if any. @param tag language of a translation */
  judge(words: string, target: string, tag?: string): Pick<DataError, "message" | "remedy"> | undefined {
    const own = this.#first.get(target);
    if (own === undefined) return undefined;
    const plain = toPlain(words);
    const meant = tag === undefined ? undefined : this.#meanings.get(`${tag} ${plain}`);
    const whole = meant === undefined ? this.#findWhole(plain, target) : new Set([meant]);
    const named = whole.size === 0 ? this.#findInPart(words, target) : whole;
    const isOwnToo = toNouns(words).some((noun) => this.#owners.get(noun)?.join() === target);
    if (named.size === 0 || named.has(target) || isOwnToo) return undefined;
    if (this.#aliases.some(({ id, pattern }) => id === target && plain.search(pattern) >= 0))
      return undefined;
    const [other = ""] = named;
    return {
      message: `Der Link „${quote(words)}“ nennt „${quote(this.#first.get(other) ?? other)}“, führt aber zu „${quote(own)}“.`,
      remedy: `Bitte „[…](${other})“ schreiben, oder in die eckigen Klammern den Namen, zu dem er führt.`,
    };
  }

  /** Ids of the things a text names, without names that are only part of a longer one there. */
  #findWhole(plain: string, target: string): Set<string> {
    const found = this.#findAll(plain);
    const candidates = found.length === 0 ? undefined : this.#candidatesFor(target);
    return withoutParts(found.filter(({ named }) => candidates?.has(named)));
  }

  /** Every name in a text; the same words link in many files and languages. */
  #findAll(plain: string): readonly FoundName[] {
    let found = this.#found.get(plain);
    if (found === undefined) {
      found = plain.search(this.#anyName) < 0 ? [] : findNames(plain, this.#all);
      this.#found.set(plain, found);
    }
    return found;
  }

  /** „Rathaus“ names the „Rathaus Beispielhausen“, unless another name holds the word; never when the target's does. */
  #findInPart(words: string, target: string): Set<string> {
    const nouns = toNouns(words);
    const owners = nouns.map((noun) => this.#owners.get(noun) ?? []);
    const [first = []] = owners;
    const id = owners.flat().find((one) => owners.every((ids) => ids.includes(one)));
    const isTheirs = nouns.length > 0 && id !== undefined && owners.some((ids) => ids.length === 1);
    const own = toPlain([target.replaceAll("-", ""), ...this.#knownAs(target)].join(" "));
    const isOwn = nouns.some((noun) => own.includes(noun)) || first.includes(target);
    return new Set(isTheirs && !isOwn ? [id] : []);
  }

  #knownAs(target: string): string[] {
    return [...this.#all, ...this.#aliases].filter(({ id }) => id === target).map(({ name }) => name);
  }

  /** Names to compare with a target's: „Arbeitskreis“, half of one body's name and all of another's, is ambiguous. */
  #candidatesFor(target: string): ReadonlySet<Named> {
    let candidates = this.#candidates.get(target);
    if (candidates === undefined) {
      const own = this.#all.filter(({ id }) => id === target);
      const names = own.map(({ name }) => toPlain(name));
      const isApart = ({ id, pattern }: Named) =>
        id === target || names.every((name) => name.search(pattern) < 0);
      candidates = new Set(this.#all.filter(isApart));
      this.#candidates.set(target, candidates);
    }
    return candidates;
  }
}

/** A name in a text, and where. */
interface FoundName {
  readonly named: Named;
  readonly from: number;
  readonly to: number;
}

function findNames(text: string, names: readonly Named[]): FoundName[] {
  return names.flatMap((named) =>
    [...text.matchAll(named.pattern)].map((match) => ({
      named,
      from: match.index,
      to: match.index + match[0].length,
    })),
  );
}

/** Ids of the things named in a text, without names that are only part of a longer one there. */
function withoutParts(found: readonly FoundName[]): Set<string> {
  const whole = found.filter(
    (one) =>
      !found.some(
        (other) => other.from <= one.from && one.to <= other.to && other.to - other.from > one.to - one.from,
      ),
  );
  return new Set(whole.map(({ named }) => named.id));
}

/** Simple German cuts long names: `Kreis-Tag` names the Kreistag. */
function toPlain(words: string): string {
  return words
    .replace(/(?<=\p{L})-(?=\p{L})/gu, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Nouns and other long words with a capital, as they stand in any case of German. */
function toNouns(words: string): string[] {
  const joined = words.replace(/(?<=\p{L})-(?=\p{L})/gu, "");
  return [...joined.matchAll(/(?<!\p{L})\p{Lu}\p{L}{3,}/gu)].map(([noun]) =>
    noun.toLowerCase().replace(/(?<=.{4})(?:es|en|s|n|e)+$/u, ""),
  );
}
