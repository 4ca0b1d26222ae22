import { type DrawingKind, drawingKinds } from "../../../views/charts/drawing.ts";
import { datedLine } from "../../../views/charts/flowchart.ts";
import { blankSign } from "./mermaid-code.ts";
import type { Misread } from "./misread.ts";

interface Rule {
  /** Looked for in the source; a match that begins inside a text counts only with `inTexts`. */
  readonly pattern: RegExp;
  readonly inTexts?: boolean;
  /** German sentences for a match; undefined if it is allowed. */
  readonly toMessage: (match: RegExpMatchArray) => string | undefined;
}

const rules: readonly Rule[] = [
  {
    pattern: /(?<=^[^\S\n]*|;[^\S\n]*)(style|linkStyle|classDef)[^\S\n][^\n;]*/gm,
    toMessage: ([whole = "", word = ""]) =>
      /^linkStyle[\d,\s]+/.test(whole) && whole.replace(/^linkStyle[\d,\s]+/, "").trim() === datedLine
        ? undefined
        : `Farben, Linien und Schrift bestimmt die Website: „${word}“ würde nicht gezeichnet. Bitte löschen. ${possible}`,
  },
  {
    pattern: /(?<=^[^\S\n]*|;[^\S\n]*)class[^\S\n]+[^\s;]+[^\S\n]+([^\s;]+)/gm,
    toMessage: ([, names = ""]) => refuseClass(names.split(",")),
  },
  {
    pattern: /:::([^\s;&"[\](){}<>|-]+(?:-[^\s;&"[\](){}<>|-]+)*)/g,
    toMessage: ([, name = ""]) => refuseClass([name]),
  },
  {
    pattern:
      /(?<=^[^\S\n]*|;[^\S\n]*)click[^\S\n]+[^\s"]+[^\S\n]+(?:href[^\S\n]+)?"[^"]*"[^\S\n]+(?:"[^"]*"|_\w+)/gm,
    toMessage: () =>
      "„click“ nimmt hier nur einen Link: Hinweistext und „_blank“ würden fehlen. Bitte nach dem Link nichts schreiben.",
  },
  {
    pattern: /@\{([^}]*)\}/g,
    toMessage: ([, settings = ""]) => {
      const keys = settings
        .replace(/"[^"]*"/g, "")
        .split(/[,\n]/)
        .map((entry) => entry.split(":")[0]?.trim() ?? "");
      const other = keys.find((key) => key !== "" && !nodeSettings.includes(key));
      return other && `„${other}“ in @{…} würde nicht gezeichnet. Möglich sind „shape“ und „label“.`;
    },
  },
  {
    pattern: /\bfa[a-z]?:fa-[\w-]+/g,
    inTexts: true,
    toMessage: ([icon]) =>
      `Das Symbol „${icon}“ würde nicht gezeichnet. Bitte löschen oder als Wort schreiben.`,
  },
  {
    pattern: /\$\$[^$]+\$\$/g,
    inTexts: true,
    toMessage: () => "Eine Formel ($$…$$) würde nicht gezeichnet. Bitte als Text schreiben.",
  },
];

/** Known settings; `img`, `icon` and `view` are refused later, in a message that names the node. */
const nodeSettings = ["shape", "label", "img", "icon", "view"];

const possible = `Möglich sind diese Klassen: ${drawingKinds.join(", ")}.`;

/** Finds parts of a source that Mermaid understands but our drawings do not show. @param code the source without its texts */
export function findUndrawn(source: string, code: string): Misread[] {
  return rules.flatMap(({ pattern, inTexts = false, toMessage }) =>
    [...source.matchAll(pattern)].flatMap((match) => {
      const isText = code[match.index] === blankSign;
      const message = isText && !inTexts ? undefined : toMessage(match);
      return message === undefined ? [] : [{ offset: match.index, message }];
    }),
  );
}

function refuseClass(names: readonly string[]): string | undefined {
  const unknown = names.find((name) => !drawingKinds.includes(name as DrawingKind));
  return unknown && `Die Klasse „${unknown}“ würde nicht gezeichnet. ${possible}`;
}
