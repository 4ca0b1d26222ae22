import { quote } from "../text/quote.ts";
import type { Marked, MarkKind } from "./mark-kind.ts";

const everywhere: readonly Marked[] = ["prose", "sentence", "plain"];
const inFacts: readonly Marked[] = ["sentence", "plain"];

/**
 * Marks of HTML, of templates and of other kinds of Markdown, which have no meaning here; and Markdown in plain texts.
 * Only forms nobody writes on purpose: `a < b`, `Bürger*innen`, `[…]` and `C++` are not among them.
 */
export const foreignMarks: readonly MarkKind[] = [
  {
    pattern: /<!--/,
    of: everywhere,
    toWords: () => ({
      message: "Diese Bemerkung mit „<!--“ stünde für alle lesbar auf der Website.",
      remedy: "Bitte löschen; Bemerkungen gehören in die Beschreibung der Änderung.",
    }),
  },
  {
    pattern: /<(?:\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|[a-z][a-z0-9-]*\s+[a-z-]+\s*=|[!?%][a-z[ ])/i,
    of: everywhere,
    toWords: ([tag = ""], marked) => ({
      message: `„${quote(tag)}“ stünde so auf der Website; HTML gibt es hier nicht.`,
      remedy: toTagRemedy(tag, marked),
    }),
  },
  {
    pattern: /\{\{|\{%|%\}|\{#[\s\p{L}]|\{>>|\{\+\+|\{--|[$#]\{[^\s{}]/u,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: /\{#\S/.test(mark)
        ? "Die Marke mit „{#“ stünde so auf der Website."
        : `„${mark.trim()}“ ist eine Marke für Programme und stünde so auf der Website.`,
      remedy: "Bitte löschen und den Text selbst schreiben.",
    }),
  },
  {
    pattern: /\[\^([^\][\s]+)\]/,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `Die Fußnote „${quote(mark)}“ stünde so auf der Website; Fußnoten gibt es hier nicht.`,
      remedy: "Bitte in den Satz oder in Klammern schreiben; Quellen gehören unter „sources“.",
    }),
  },
  {
    pattern: /\^\[[^\][\n]+\]/,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `Die Fußnote „${quote(mark)}“ stünde so auf der Website; Fußnoten gibt es hier nicht.`,
      remedy: "Bitte in den Satz oder in Klammern schreiben; Quellen gehören unter „sources“.",
    }),
  },
  {
    pattern: /%%[^%\n]+%%/,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `Die Bemerkung „${quote(mark)}“ stünde für alle lesbar auf der Website.`,
      remedy: "Bitte löschen; Bemerkungen gehören in die Beschreibung der Änderung.",
    }),
  },
  {
    pattern: /\{\s?[.:][a-z][\w-]*[^{}\n]*\}/i,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `Die Marke „${quote(mark)}“ stünde so auf der Website.`,
      remedy: "Bitte löschen; wie etwas aussieht, bestimmt die Website.",
    }),
  },
  {
    pattern: /(?<=\n): +(?=\S)/,
    of: ["prose"],
    toWords: () => ({
      message:
        "Der Doppelpunkt am Anfang der Zeile stünde so auf der Website; Begriffslisten gibt es hier nicht.",
      remedy: "Bitte „- **Begriff:** Erklärung“ schreiben.",
    }),
  },
  {
    pattern: /(?<=[\p{L}\p{N})])([~^])[\p{L}\p{N}+-]{1,4}\1/u,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `Die Zeichen „${mark[0]}“ um „${mark.slice(1, -1)}“ stünden so auf der Website; hoch- und tiefgestellt wird hier nicht.`,
      remedy: "Bitte „m²“ oder „H₂O“ mit dem Zeichen selbst schreiben.",
    }),
  },
  {
    pattern: /(?<![\p{L}\p{N}:/]):[a-z][a-z0-9]*(?:_[a-z0-9]+)*:(?![\p{L}\p{N}:/])/u,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `„${quote(mark)}“ stünde so auf der Website; daraus wird kein Bild.`,
      remedy: "Bitte löschen.",
    }),
  },
  {
    pattern: /(?<=^|\n)(?:[-*+] )?\[[ xX]\](?= )/,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `„${mark}“ stünde so auf der Website; Kästchen zum Abhaken gibt es hier nicht.`,
      remedy: "Bitte löschen.",
    }),
  },
  {
    pattern: /\[![A-Z]+\]|\[\[[^\][\n]*\]\]|\[_?TOC_?\]/,
    of: everywhere,
    toWords: ([mark = ""]) => ({
      message: `„${quote(mark)}“ stünde so auf der Website.`,
      remedy: mark.startsWith("[[")
        ? "Bitte löschen; ein Link ist „[Name](kennung)“."
        : "Bitte löschen; solche Marken gibt es hier nicht.",
    }),
  },
  {
    pattern: /(?<=^|\n)(?::::+|!!! ?|\?\?\? ?)[^\n]*/,
    of: ["prose"],
    toWords: ([mark = ""]) => ({
      message: `„${quote(mark)}“ stünde so auf der Website; Kästen gibt es hier nicht.`,
      remedy: "Bitte löschen.",
    }),
  },
  {
    pattern: /(?<![=\p{L}\p{N}])==(?=[^\s=])[^\n=]*[^\s=]==(?!=)/u,
    of: everywhere,
    toWords: () => ({
      message: "Die Zeichen „==“ stünden so auf der Website.",
      remedy: "Bitte löschen; Hervorheben geht in content/ mit „**fett**“.",
    }),
  },
  {
    pattern: /~~/,
    of: everywhere,
    toWords: () => ({
      message: "Die Zeichen „~~“ stünden so auf der Website.",
      remedy: "Bitte löschen, am besten mit dem, was gestrichen sein soll.",
    }),
  },
  {
    pattern: /`/,
    of: everywhere,
    toWords: () => ({
      message: "Das Zeichen „`“ stünde so auf der Website.",
      remedy: "Bitte löschen, oder „…“ als Anführungszeichen schreiben.",
    }),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*_\\:/@.])(?:\*(?=\p{L})(?!in(?:nen)?(?!\p{L}))|_(?=\p{L}))(?!\w*(?:[@/]|\.\w))/u,
    of: ["prose"],
    toWords: ([sign = ""]) => ({
      message: `Das Zeichen „${sign}“ stünde so auf der Website; die Hervorhebung wird nicht geschlossen.`,
      remedy: `Bitte hinter das letzte Wort auch „${sign}“ setzen, oder beides löschen.`,
    }),
  },
  {
    pattern:
      /(?<![\p{L}\p{N}*\\])(?:\*[^\s*][^*\n]*(?<=\S)\*(?![\p{L}\p{N}*])|_[^\s_][^_\n]*(?<=\S)_(?![\p{L}\p{N}_]))/u,
    of: inFacts,
    toWords: ([mark = ""]) => ({
      message: `„${quote(mark)}“ stünde mit seinen Zeichen auf der Website.`,
      remedy: `Bitte „${quote(mark.slice(1, -1))}“ schreiben; kursiven Text gibt es nur in content/.`,
    }),
  },
  {
    pattern: /\\[*_#.[\]()<>~+-]/,
    of: inFacts,
    toWords: ([mark = ""]) => ({
      message: `Der Schrägstrich in „${mark}“ stünde so auf der Website.`,
      remedy: `Bitte nur „${mark.slice(1)}“ schreiben; „\\“ braucht es nur in content/.`,
    }),
  },
];

function toTagRemedy(tag: string, marked: Marked): string {
  const name = /^<\/?([a-z0-9]+)/i.exec(tag)?.[1]?.toLowerCase() ?? "";
  if (marked === "prose") {
    if (name === "br") return "Bitte löschen; eine neue Zeile macht „\\“ am Ende der Zeile davor.";
    if (["b", "strong"].includes(name)) return "Bitte „**fett**“ schreiben.";
    if (["i", "em"].includes(name)) return "Bitte „*kursiv*“ schreiben.";
    if (name === "a") return "Bitte „[Name](kennung)“ schreiben.";
    if (/^h[1-6]$/.test(name)) return "Bitte eine Zeile mit „## “ schreiben.";
    if (["ul", "ol", "li"].includes(name)) return "Bitte jeden Punkt in eine Zeile mit „- “ schreiben.";
  }
  return "Bitte löschen und nur den Text schreiben.";
}
