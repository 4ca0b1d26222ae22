import { describe, expect, it } from "vitest";
import { told } from "./told.ts";

type Row = readonly [what: string, text: string, expected: string | RegExp, locale?: string];

/** Mistakes by kind: a text, and the one thing that is said of it. */
const mistakes: Readonly<Record<string, readonly Row[]>> = {
  headings: [
    ["an empty one", "a\n\n## \n\nb", "3:1 Diese Überschrift ist leer."],
    ["an empty one closed", "## ##\n\nb", "1:1 Diese Überschrift ist leer."],
    ["no space", "##Titel", "1:1 Nach „##“ fehlt ein Leerzeichen; so wird daraus keine Überschrift."],
    ["a no-break space", "a\n\n##\u00a0Titel", /^3:1 Nach „##“ fehlt/],
    ["one sign and no space", "a\n\n#Unser Angebot für alle", /^3:1 Nach „#“ fehlt/],
    ["too many signs", "####### Titel", "1:1 So viele „#“ machen keine Überschrift."],
    [
      "one level skipped",
      "## a\n\nx\n\n#### b\n\ny",
      "5:1 Diese Überschrift überspringt eine Ebene: „####“ folgt auf „##“.",
    ],
    [
      "the first too low",
      "### b\n\ny",
      "1:1 Diese Überschrift überspringt eine Ebene: „###“ folgt auf den Titel.",
    ],
    [
      "a line below a text",
      "a\n\nText\n---\nb",
      "3:1 Die Zeile mit „-“ darunter macht aus diesem Text eine Überschrift.",
    ],
    ["a short line below a text", "Text\n-\n\nb", /^1:1 Die Zeile mit „-“ darunter/],
    ["a second head", "---\ntitle: Noch einer\n---\n\nb", /^2:1 Die Zeile mit „-“ darunter/],
    ["nothing below it", "## a\n\n## b\n\nText", "? 1:1 Unter dieser Überschrift steht nichts."],
    ["nothing below the last", "Text\n\n## b", "? 3:1 Unter dieser Überschrift steht nichts."],
    ["empty in a translation", "##", "1:1 Diese Überschrift ist leer.", "uk"],
  ],
  "lines that belong elsewhere": [
    [
      "text below a list",
      "- A\n- B\nDer Beirat hilft.",
      "3:1 Diese Zeile gehörte so noch zum Punkt der Liste darüber.",
    ],
    [
      "text below a numbered list",
      "1. A\n2. B.\nDer Beirat hilft.",
      /^3:1 Diese Zeile gehörte so noch zum Punkt/,
    ],
    [
      "text below a quotation",
      "> Zitat.\nText danach.",
      "2:1 Diese Zeile gehörte so noch zum Zitat darüber.",
    ],
    [
      "a wrapped plus",
      "Der Beirat hat 12\n+ 3 Mitglieder",
      "2:1 Diese Zeile beginnt mit „+“ und würde eine Liste mit einem Punkt mitten im Satz.",
    ],
    ["a wrapped dash", "von 8\n- 12 Uhr", /^2:1 Diese Zeile beginnt mit „-“/],
    ["a wrapped star", "das Produkt 8\n* 12", /^2:1 Diese Zeile beginnt mit „\*“/],
    [
      "a wrapped comparison",
      "Kinder\n> 5 Jahre",
      "2:1 Diese Zeile beginnt mit „>“ und würde ein Zitat mitten im Satz.",
    ],
    ["a wrapped hash", "im Raum\n# 5", /^2:1 Die Überschrift mit einem „#“/],
    [
      "indented text",
      "a\n\n    Text",
      "3:5 Dieser Text ist so weit eingerückt, dass er als Programmtext gezeigt würde.",
    ],
    [
      "a tab before a text",
      "a\n\n\tText",
      "3:2 Dieser Text ist so weit eingerückt, dass er als Programmtext gezeigt würde.",
    ],
  ],
  "lines that would run together": [
    [
      "points of Word",
      "Wir bieten:\n• Beratung\n• Kurse",
      "2:1 „•“ macht keinen Punkt einer Liste; die Zeilen liefen zu einem Absatz zusammen.",
    ],
    [
      "dashes of Word",
      "Wir bieten:\n– Beratung\n– Kurse",
      "2:1 Aus diesen Zeilen wird keine Liste; sie liefen zu einem Absatz zusammen.",
    ],
    ["no space behind the sign", "-Beratung\n-Kurse", /^1:1 Aus diesen Zeilen wird keine Liste/],
    [
      "no space behind the number",
      "Schritte:\n1.Anrufen\n2.Kommen",
      /^2:1 Aus diesen Zeilen wird keine Liste/,
    ],
    [
      "dates below a line of text",
      "Termine:\n18. September\n2. Oktober",
      /^2:1 Aus diesen Zeilen wird keine Liste/,
    ],
    [
      "an address line by line",
      "Landratsamt\nObertshäuser Platz 1\n98617 Meiningen",
      /^\? 1:1 Die Zeilen dieses Absatzes werden eine/,
    ],
  ],
  tables: [
    [
      "no line of dashes",
      "Text\n\n| a | b |\n| x |",
      "3:1 Aus diesen Zeilen wird keine Tabelle; die Striche „|“ stünden so auf der Website.",
    ],
    [
      "no strokes at the ends",
      "Amt | Zimmer\nRathaus | 5",
      /^1:1 Aus diesen Zeilen wird keine Tabelle; die Striche/,
    ],
    [
      "dashes for fewer columns",
      "| a | b |\n|---|\n| c | d |",
      "1:1 Aus diesen Zeilen wird keine Tabelle: Die Linie unter der Kopfzeile passt nicht zu ihr.",
    ],
    ["dashes of Word", "| a | b |\n|–|–|\n| c | d |", /^1:1 Aus diesen Zeilen wird keine Tabelle: Die Linie/],
    [
      "one cell too many",
      "| a | b |\n|---|---|\n| c | d | e |",
      "3:11 Diese Zeile hat 3 Zellen, die Kopfzeile 2; was hier steht, fiele weg.",
    ],
    [
      "text drawn in",
      "| a | b |\n|---|---|\n| c | d |\nText.",
      "4:1 Dieser Text würde eine Zeile der Tabelle darüber.",
    ],
    [
      "none in a translation either",
      "| a | b |\n| c | d |",
      /^1:1 Aus diesen Zeilen wird keine Tabelle/,
      "en",
    ],
  ],
  links: [
    [
      "no target",
      "Mehr beim [Rathaus][rathaus].",
      "1:11 Der Link „[Rathaus][rathaus]“ hat kein Ziel; seine Klammern stünden so auf der Website.",
    ],
    ["an empty label", "Mehr beim [Rathaus][].", /^1:11 Der Link „\[Rathaus\]\[\]“ hat kein Ziel/],
    [
      "a space",
      "Zum [Rathaus] (rathaus).",
      /^1:5 Zwischen „\[Rathaus\]“ und „\(rathaus\)“ steht ein Leerzeichen/,
    ],
    [
      "a line end",
      "Zum [Rathaus]\n(rathaus).",
      /^1:5 Zwischen „\[Rathaus\]“ und „\(rathaus\)“ steht ein Zeilenende/,
    ],
    ["turned brackets", "Zum (Rathaus)[rathaus].", "1:5 Hier sind die Klammern eines Links vertauscht."],
    ["no words", "Zum [](rathaus).", "1:6 Der Link zu „rathaus“ hat keine Wörter; niemand könnte ihn sehen."],
    [
      "words that are another address",
      "[www.kreis.de](https://stadt.de/)",
      "1:2 Der Link zeigt „www.kreis.de“, führt aber zu „https://stadt.de/“.",
    ],
    ["words that are another mailbox", "[a@x.de](mailto:b@x.de)", /^1:2 Der Link zeigt „a@x\.de“/],
    [
      "a target nobody uses",
      "Text.\n\n[amt]: rathaus",
      /^3:1 Die Zeile „\[amt\]: rathaus“ stünde nicht auf der Website/,
    ],
    [
      "a word that vanishes",
      "Text.\n\n[Hinweis]: Nachmittags",
      /^3:1 Die Zeile „\[Hinweis\]: Nachmittags“ stünde nicht/,
    ],
    [
      "a target stated twice",
      "[a][x]\n\n[x]: rathaus\n[x]: beirat",
      "4:1 Das Ziel von „[x]“ steht schon weiter oben; dieses gälte nicht.",
    ],
    [
      "words behind the address",
      '[a](rathaus "Das Haus")',
      "? 1:2 „Das Haus“ hinter der Adresse des Links zeigt die Website nicht.",
    ],
    [
      "an address that is no link",
      "Siehe www.kreis.de.",
      "? 1:7 „www.kreis.de“ ist kein Link; niemand kann darauf tippen.",
    ],
    [
      "an address with its beginning",
      "Siehe https://kreis.de/a, dort.",
      "? 1:7 „https://kreis.de/a“ ist kein Link; niemand kann darauf tippen.",
    ],
    ["a mailbox", "Mail: info@kreis.de", "? 1:7 „info@kreis.de“ ist kein Link; niemand kann darauf tippen."],
    ["a scheme there is not", "[x](htps://kreis.de)", "1:5 Der Link „htps://kreis.de“ ist nicht erlaubt."],
  ],
  emphasis: [
    [
      "stars in words",
      "Bürger*innen und Helfer*innen",
      "1:7 Das „*“ mitten im Wort fiele weg; es machte den Text bis zum nächsten „*“ kursiv.",
    ],
    [
      "a star left open",
      "Das ist *wichtig.",
      "1:9 Das Zeichen „*“ stünde so auf der Website; die Hervorhebung wird nicht geschlossen.",
    ],
    ["a stroke left open", "Das ist _wichtig.", /^1:9 Das Zeichen „_“/],
    ["two stars left open", "Das ist **wichtig.", "1:9 Die Sternchen „**“ stünden so auf der Website."],
    ["strokes left open", "Das ist ~~alt.", "1:9 Die Zeichen „~~“ stünden so auf der Website."],
    ["program text left open", "Das ist `alt.", "1:9 Das Zeichen „`“ stünde so auf der Website."],
  ],
  "marks of other programs": [
    [
      "a remark",
      "Text.\n\n<!-- intern: klären -->",
      "3:1 Diese Bemerkung mit „<!--“ stünde für alle lesbar auf der Website.",
    ],
    ["a remark over lines", "<!--\nintern\n-->", /^1:1 Diese Bemerkung/],
    ["a tag", "a <b>c</b>", "1:3 „<b>“ stünde so auf der Website; HTML gibt es hier nicht."],
    ["a line break", "a<br>b", "1:2 „<br>“ stünde so auf der Website; HTML gibt es hier nicht."],
    ["a tag with values", 'a <div class="x">', /^1:3 „<div class="x">“ stünde so/],
    [
      "a footnote",
      "Seit 2014[^1] gibt es ihn.",
      "1:10 Die Fußnote „[^1]“ stünde so auf der Website; Fußnoten gibt es hier nicht.",
    ],
    ["the text of a footnote", "[^1]: Nach Angaben des Amts.", /^1:1 Die Fußnote „\[\^1\]“/],
    [
      "a box to tick",
      "- [ ] offen\n- auch",
      "1:3 „[ ]“ stünde so auf der Website; Kästchen zum Abhaken gibt es hier nicht.",
    ],
    ["a ticked box", "- [x] erledigt\n- b", /^1:3 „\[x\]“ stünde so/],
    [
      "a container",
      "::: info\nText\n:::",
      "1:1 „::: info“ stünde so auf der Website; Kästen gibt es hier nicht.",
    ],
    ["a container of another kind", "!!! note", /^1:1 „!!! note“ stünde so/],
    ["a highlight", "Das ist ==wichtig== hier.", "1:9 Die Zeichen „==“ stünden so auf der Website."],
    [
      "a template",
      "Stand {{ datum }}",
      "1:7 „{{“ ist eine Marke für Programme und stünde so auf der Website.",
    ],
    ["an id of a heading", "## Titel {#titel}\n\nx", "1:10 Die Marke mit „{#“ stünde so auf der Website."],
    ["a note box", "> [!NOTE]\n> Text", "1:3 „[!NOTE]“ stünde so auf der Website."],
    ["a link of a wiki", "Siehe [[Rathaus]].", "1:7 „[[Rathaus]]“ stünde so auf der Website."],
    ["a list of contents", "[TOC]", "1:1 „[TOC]“ stünde so auf der Website."],
    ["in a list, in its line and column", "- a\n- b\n  {{ x }}", /^3:3 „\{\{“/],
    ["in a cell, in its line and column", "| a | b |\n|---|---|\n| c | {{ x }} |", /^3:7 „\{\{“/],
    ["in a quotation, in its line and column", "> a\n> b {{ x }}", /^2:5 „\{\{“/],
    ["behind a link, in its column", "[a {b}](rathaus) und {{ x }}", /^1:22 „\{\{“/],
    ["in a language from right to left", "نص {{ x }}", /^1:4 „\{\{“/, "ar"],
  ],
  drawings: [
    [
      "a misspelt word",
      "```mermiad\nflowchart LR\n```",
      "1:1 Aus diesem Block wird keine Zeichnung: „mermiad“ ist nicht „mermaid“.",
    ],
    ["a capital", "```Mermaid\nflowchart LR\n```", /^1:1 Aus diesem Block wird keine Zeichnung/],
    ["no word", "```\nflowchart LR\n  a --> b\n```", "1:1 Aus diesem Block wird keine Zeichnung."],
  ],
};

describe.each(Object.entries(mistakes))("%s", (_, rows) => {
  it.each(rows.map(([what, text, expected, locale = "de"]) => [what, text, expected, locale] as const))(
    "are told: %s",
    (_what, text, expected, locale) => {
      const wanted = typeof expected === "string" ? expected : expect.stringMatching(expected);
      expect(told(text, locale)).toEqual([wanted]);
    },
  );
});

describe("nothing is said of", () => {
  it.each([
    "Bürger*innen sind willkommen.",
    "Mitarbeiter:innen und Helfer_innen",
    "*kursiv* und **fett** und ~~alt~~",
    "5 * 3 * 2 = 30",
    "a < b und b > c",
    "Das Wort [sic] und […] steht so da.",
    "Text (siehe oben)[sic]",
    "#Integration ist wichtig.",
    "C++ und C#",
    "Mitglieder:\n- Amt\n- Verein",
    "- Ein langer Punkt, der in der nächsten Zeile\nWeitergeht und endet.",
    "- A\n\nText.",
    "> Zitat.\n\nText.",
    "Text.\n\n---\n\nText.",
    "Wir arbeiten\n– wie alle –\nin Meiningen.",
    "Haus A | Raum 2",
    "| a | b |\n|---|---|\n| c \\| d | e |",
    "| a | b |\n|---|---|\n| c |",
    "| a |\n|---|\n| b |",
    "[Rathaus][r]\n\n[r]: rathaus",
    "[//]: # (Bemerkung)\n\nText.",
    "[www.kreis.de](https://www.kreis.de/seite)",
    "[kreis.de](https://www.kreis.de)",
    "[info@kreis.de](mailto:info@kreis.de)",
    "<https://kreis.de> und <info@kreis.de>",
    "`<b>` und `{{ x }}` und `www.kreis.de`",
    "&lt;b&gt; und \\<b>",
    "\\*wichtig und \\_so",
    "## A\n\nx\n\n### B\n\ny\n\n## C\n\nz",
    "## A\n\n### B\n\ny",
    "```text\nirgendwas\n```",
    "Zeile eins\\\nZeile zwei\\\nZeile drei",
    "Der Wert ist 5 == 5",
  ])("%j", (text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ["de-simple", "- Satz eins.\nSatz zwei."],
    ["de-simple", "Landratsamt\nObertshäuser Platz 1\n98617 Meiningen"],
    ["uk", "### Зустрічі"],
  ])("in %s: %j", (locale, text) => {
    expect(told(text, locale)).toEqual([]);
  });
});
