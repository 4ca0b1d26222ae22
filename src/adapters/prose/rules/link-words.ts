import { quote } from "../../../domain/text/quote.ts";
import type { MarkedText, MarkedWords } from "./marked-text.ts";
import type { ProseProblem, ProseRule } from "./prose-rule.ts";
import type { Span } from "./spans.ts";

/** A link with its visible words. */
export interface WordedLink {
  readonly words: string;
  readonly target: string;
  readonly line: number;
  readonly column: number;
}

/** Links have words, lead to the address in their words if there is one, and lose nothing their author wrote. */
export const linkWords: ProseRule = (text) => [
  ...text.words.flatMap(findWrongLinks),
  ...findLostLabels(text),
];

/** All links of a text in their order, with the places of their words. */
export function findWordedLinks({
  words,
}: Pick<MarkedText, "words">): (WordedLink & { readonly title: string })[] {
  return words.flatMap(({ spans, placeAtOffset }) =>
    spans.flatMap(({ token, start, end }, index) => {
      if (token.type !== "link_open") return [];
      const inside = toInside(spans, index);
      return [
        {
          words: inside.map(({ token: piece }) => piece.content).join(""),
          target: String(token.attrGet("href") ?? ""),
          title: String(token.attrGet("title") ?? ""),
          ...placeAtOffset(inside[0]?.start ?? end ?? start),
        },
      ];
    }),
  );
}

function toInside(spans: readonly Span[], index: number): readonly Span[] {
  let end = index + 1;
  while (end < spans.length && spans[end]?.token.type !== "link_close") end++;
  return spans.slice(index + 1, end);
}

function findWrongLinks(words: MarkedWords): ProseProblem[] {
  return findWordedLinks({ words: [words] }).flatMap(
    ({ words: named, target, title, line, column }): ProseProblem[] => {
      const short = quote(target);
      if (named.trim() === "")
        return [
          {
            line,
            column,
            message: `Der Link zu „${short}“ hat keine Wörter; niemand könnte ihn sehen.`,
            remedy: `Bitte in die eckigen Klammern schreiben, wohin er führt: „[…](${short})“.`,
          },
        ];
      if (namesOtherAddress(named.trim(), target))
        return [
          {
            line,
            column,
            message: `Der Link zeigt „${quote(named)}“, führt aber zu „${short}“.`,
            remedy: "Bitte beides gleich schreiben, oder statt der Adresse den Namen der Seite.",
          },
        ];
      if (title === "") return [];
      return [
        {
          line,
          column,
          isHint: true,
          message: `„${quote(title)}“ hinter der Adresse des Links zeigt die Website nicht.`,
          remedy: "Bitte löschen, oder in die eckigen Klammern schreiben.",
        },
      ];
    },
  );
}

/** Maximum length of words compared with an address; longer ones are none. */
const maxAddress = 300;

/** True when the words of a link are an address with another host, mailbox or number than the target. */
function namesOtherAddress(words: string, target: string): boolean {
  if (words.length > maxAddress) return false;
  const mail = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;
  const host = /^(?:https?:\/\/)?((?:[\p{L}\p{N}-]+\.)+\p{L}{2,})(?:[/?#]\S*)?$/iu;
  const plain = target.replace(/^mailto:/, "").toLowerCase();
  if (mail.test(words)) return plain.replace(/\?.*$/, "") !== words.toLowerCase();
  const named = host.exec(words)?.[1];
  if (named === undefined) return false;
  const led = host.exec(target)?.[1];
  const toHost = (name: string) => name.toLowerCase().replace(/^www\./, "");
  return led === undefined || toHost(led) !== toHost(named);
}

const definition = /^ {0,3}\[([^\]]+)\]:\s*(\S+)/;

/** Unused `[label]: target` lines, which Markdown drops together with the text in them. */
function findLostLabels({ lines, tokens, references }: MarkedText): ProseProblem[] {
  if (Object.keys(references).length === 0) return [];
  const shown = new Set(
    tokens
      .filter(({ type }) => /^(?:inline|fence|code_block)$/.test(type))
      .flatMap(({ map }) => {
        const [from = 0, to = 0] = map ?? [];
        return Array.from({ length: to - from }, (_, at) => from + at);
      }),
  );
  const used = new Set(
    tokens
      .filter(({ type }) => type === "inline")
      .flatMap(({ content }) =>
        [...content.matchAll(/\[([^\][]+)\]/g)].map(([, words = ""]) => toLabel(words)),
      ),
  );
  const seen = new Set<string>();
  return lines.flatMap((line, number): ProseProblem[] => {
    const [, label = ""] = definition.exec(line) ?? [];
    const name = toLabel(label);
    if (label === "" || shown.has(number) || !Object.hasOwn(references, name) || name === "//") return [];
    const isRepeated = seen.has(name);
    seen.add(name);
    if (!isRepeated && used.has(name)) return [];
    return [
      {
        line: number + 1,
        column: line.indexOf("[") + 1,
        message: isRepeated
          ? `Das Ziel von „[${quote(label)}]“ steht schon weiter oben; dieses gälte nicht.`
          : `Die Zeile „${quote(line)}“ stünde nicht auf der Website: Sie nennt das Ziel eines Links, den es nicht gibt.`,
        remedy: isRepeated
          ? "Bitte eines der beiden löschen."
          : `Bitte im Text „[Name][${quote(label)}]“ schreiben, oder die Zeile löschen; ist es ein Satz, bitte „\\[“.`,
      },
    ];
  });
}

/** Normal form of a label, as in the parser: case and amount of space do not count. */
function toLabel(words: string): string {
  return words.trim().replace(/\s+/g, " ").toLowerCase().toUpperCase();
}
