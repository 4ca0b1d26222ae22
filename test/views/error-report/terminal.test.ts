import { describe, expect, it } from "vitest";
import { renderErrorReport } from "../../../src/views/error-report/terminal.ts";
import { anError } from "./an-error.ts";

const lines = new Map([
  ["_data/a.yaml", ["id: a", "nmae: A"]],
  ["content/de/b.md", ["---"]],
]);

describe("the report for people", () => {
  it("tells everything at once: by file, sorted, with the lines and a count", () => {
    const errors = [
      anError({
        file: "content/de/b.md",
        message: "Der Kopf fehlt.",
        remedy: "Bitte ergänzen.",
        rule: "prose",
      }),
      anError({ line: 2 }),
      anError({ message: "Das Feld „name“ fehlt.", remedy: "Bitte ergänzen." }),
    ];
    expect(renderErrorReport(errors, (file) => lines.get(file))).toBe(
      [
        "_data/a.yaml:1:1  Das Feld „name“ fehlt. Bitte ergänzen.",
        "  1 │ id: a",
        "    │ ^",
        "_data/a.yaml:2:1  Das Feld „nmae“ gibt es hier nicht. Meinten Sie „name“?",
        "  2 │ nmae: A",
        "    │ ^",
        "",
        "content/de/b.md:1:1  Der Kopf fehlt. Bitte ergänzen.",
        "  1 │ ---",
        "    │ ^",
        "",
        "3 Fehler in 2 Dateien gefunden.",
      ].join("\n"),
    );
  });

  it.each([
    ["a file that cannot be read", anError({ file: "_data/c.yaml" })],
    ["a line that is not there", anError({ line: 9 })],
    ["a mistake of the whole file", anError({ rule: "file" })],
  ])("shows no line for %s", (_, error) => {
    expect(renderErrorReport([error], (file) => lines.get(file)).split("\n")).toEqual([
      `${error.file}:${error.line}:1  Das Feld „nmae“ gibt es hier nicht. Meinten Sie „name“?`,
      "",
      "1 Fehler in 1 Datei gefunden.",
    ]);
  });
});
