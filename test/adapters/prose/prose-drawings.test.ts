import { describe, expect, it } from "vitest";
import { findDrawingErrors } from "../../../src/adapters/prose/prose-drawings.ts";
import { aBody, aProse, someFacts } from "../../builders.ts";

const errorsOf = (source: string) =>
  findDrawingErrors(
    someFacts({
      bodies: [aBody("sozialamt", { kind: "department" })],
      prose: [aProse("a", { diagrams: [{ id: "a", source, line: 10 }] }), aProse("hinweise")],
    }),
  );
const problemsOf = async (source: string) =>
  (await errorsOf(source)).map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("a drawing in prose", () => {
  it.each([
    ["nothing", 'flowchart LR\n  a["Amt"] --> b\n'],
    ["a body", 'flowchart LR\n  a --> b\n  click a "sozialamt"'],
    ["a page", 'flowchart LR\n  a --> b\n  click a "hinweise"'],
    ["a list", 'flowchart LR\n  a --> b\n  click a "aemter"'],
    ["a mailbox", 'flowchart LR\n  a --> b\n  click a "mailto:amt@gut.example"'],
    ["a web address", 'flowchart LR\n  a --> b\n  click b href "https://gut.example/"'],
  ])("may lead to %s", async (_, source) => {
    expect(await problemsOf(source)).toEqual([]);
  });

  it.each([
    [
      "a program",
      'flowchart LR\n  a --> b\n  click a "javascript:alert(1)"',
      "12:12 Der Link „javascript:alert(1)“ in der Zeichnung ist nicht erlaubt.",
    ],
    [
      "a program, from a group",
      'flowchart LR\n  subgraph g["G"]\n    a --> b\n  end\n  click g "data:text/html,x"',
      "14:12 Der Link „data:text/html,x“ in der Zeichnung ist nicht erlaubt.",
    ],
    [
      "an address that looks like another",
      'flowchart LR\n  a --> b\n  click a "//boese.example"',
      "12:12 Der Link „//boese.example“ in der Zeichnung ist nicht erlaubt.",
    ],
    [
      "an address without encryption, which no drawing shows",
      'flowchart LR\n  a --> b\n  click a "http://alt.example/"',
      "12:12 Der Link „http://alt.example/“ in der Zeichnung ist nicht erlaubt.",
    ],
  ])("may not lead to %s", async (_, source, expected) => {
    expect(await problemsOf(source)).toEqual([expected]);
  });

  it("that cannot be read is told at its line", async () => {
    expect(await problemsOf("flowchart LR\n  a[offen")).toEqual([
      "11:5 Das Diagramm ist hier nicht verständlich (am Ende der Zeile).",
    ]);
  });

  it("that leads to something unknown is told as any link in prose is", async () => {
    expect(await errorsOf('flowchart LR\n  a --> b\n  click a "sozialmat"')).toEqual([
      {
        file: "content/de/a.md",
        line: 12,
        column: 12,
        rule: "pages",
        message: "Der Link führt zu „sozialmat“; das gibt es nicht.",
        remedy: "Meinten Sie „sozialamt“?",
      },
    ]);
  });

  it.each([
    [
      "at each of its places",
      'flowchart LR\n  a --> b\n  click a "weg"\n  click b href "weg"',
      ["12:12", "13:17"],
    ],
    ["from a group", 'flowchart LR\n  subgraph g["G"]\n    a\n  end\n  click g "weg"', ["14:12"]],
    ["not at a label that says the same", 'flowchart LR\n  a["weg"]\n  click a "weg"', ["12:12"]],
    ["not in a comment", 'flowchart LR\n  a["A"]\n  %% click a "weg"\n  click a "weg"', ["13:12"]],
    ["once for two boxes of one line", 'flowchart LR\n  a --> b\n  click a,b "weg"', ["12:14"]],
    ["beside its box in one line", 'flowchart LR\n  a["A"]; click a "weg"', ["11:20"]],
    ["though spaces stand around it", 'flowchart LR\n  a\n  click a " weg "', ["12:13"]],
  ])("tells a link that leads nowhere %s", async (_, source, places) => {
    expect(await problemsOf(source)).toEqual(
      places.map((place) => `${place} Der Link führt zu „weg“; das gibt es nicht.`),
    );
  });
});
