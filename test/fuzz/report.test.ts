import { expect, it } from "vitest";
import { toFindingReport } from "./report.ts";

it("tells a finding with the file, the cause, its text, a remedy and the way to see it again, without a stack", () => {
  const edit = { at: 0, length: 0, token: "...", byte: 0 };
  const report = toFindingReport({
    counterexample: [
      {
        file: 0,
        edits: [
          { ...edit, kind: "cut" },
          { ...edit, kind: "insert" },
        ],
      },
    ],
    seed: 771,
    numRuns: 7861,
    errorInstance: new Error("Nur für uns lesbar: expected a document"),
  } as unknown as Parameters<typeof toFindingReport>[0]);
  expect(report.split("\n")).toEqual([
    "_data/advisory-board.yaml:1:1  Diese Datei wird falsch gelesen, angenommen oder gemeldet. Nur für uns lesbar: expected a document",
    "Die kleinste Fassung, mit der es noch geschieht (Zeichen, die man nicht sieht, stehen als \\u…):",
    "   1 │ ...",
    "Bitte sie als Fall in test/fixtures/broken/ ablegen und die Prüfung so ändern, dass sie den Fehler mit Stelle nennt.",
    "Noch einmal sehen: npm run fuzz -- --seed 771 --runs 7861",
  ]);
});
