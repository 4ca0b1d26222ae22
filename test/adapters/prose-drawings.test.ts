import { describe, expect, it } from "vitest";
import { findDrawingErrors } from "../../src/adapters/prose-drawings.ts";
import type { ProseFile } from "../../src/domain/prose-file.ts";

const problemsOf = async (source: string) => {
  const prose = {
    file: "content/de/a.md",
    diagrams: [{ id: "a", source, line: 10 }],
  } as unknown as ProseFile;
  return (await findDrawingErrors([prose])).map(
    ({ line, column, message }) => `${line}:${column} ${message}`,
  );
};

describe("a drawing in prose", () => {
  it.each([
    ["nothing", 'flowchart LR\n  a["Amt"] --> b\n'],
    ["a body or page", 'flowchart LR\n  a --> b\n  click a "sozialamt"'],
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
  ])("may not lead to %s", async (_, source, expected) => {
    expect(await problemsOf(source)).toEqual([expected]);
  });

  it("that cannot be read is told at its line", async () => {
    expect(await problemsOf("flowchart LR\n  a[offen")).toEqual([
      "11:5 Zeile 2: Das Diagramm ist hier nicht verständlich (am Ende der Zeile).",
    ]);
  });
});
