import { describe, expect, it } from "vitest";
import { parseProse } from "../../../src/adapters/prose/prose-reader.ts";

const head = "---\ntitle: Titel\nsources:\n  - quelle\n---\n";
const parse = (text: string, file = "content/de/seite.md") => parseProse({ file, text });
const problemsOf = (text: string, file?: string) =>
  parse(text, file).errors.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe("parseProse", () => {
  it("reads head, text, links and drawings with their lines in the file", () => {
    const { prose, errors } = parse(`${head}\nDer [Rat](rat).\n\n\`\`\`mermaid\nflowchart TB\n\`\`\`\n`);
    expect(errors).toEqual([]);
    expect(prose).toMatchObject({
      file: "content/de/seite.md",
      slug: "seite",
      head: { title: "Titel", inFooter: false, sources: ["quelle"] },
      links: [{ target: "rat", words: "Rat", line: 7, column: 11 }],
      diagrams: [{ id: "content/de/seite.md#1", line: 10 }],
    });
    expect(prose?.markdown.startsWith("\nDer [Rat]")).toBe(true);
    expect(prose?.locate(["sources", 0])).toEqual({ line: 4, column: 5 });
    expect(prose).not.toHaveProperty("room");
  });

  it.each([
    ["content/de/start.md", { slug: "start" }],
    ["content/de/rollen/lotse.md", { slug: "lotse", room: "rollen" }],
  ])("%s belongs to its room and page", (file, expected) => {
    expect(parse(head, file).prose).toMatchObject(expected);
  });

  it.each([
    ["an end mark inside the text", `${head}\na\n\n---\n\nb\n`],
    ["spaces after the marks", "---  \ntitle: T\n--- \nText"],
    ["Mermaid that nobody draws here", `${head}\n\`\`\`mermaid\nunsinn\n\`\`\`\n`],
    ["HTML as program text, which stays text", `${head}\nEin \`<script>alert(1)</script>\`\n`],
    ["template marks as program text", `${head}\n\`{{ 7 * 7 }} {% include "x" %}\`\n`],
    ["no text at all", head],
  ])("accepts %s", (_, text) => {
    expect(problemsOf(text)).toEqual([]);
  });

  it.each([
    [
      "a program as head",
      "---js\n{}\n---\n",
      "1:1 Der Kopf beginnt mit „---js“; Programme sind im Kopf nicht erlaubt.",
    ],
    [
      "a program as head, with a space",
      "--- javascript\n{}\n---\n",
      "1:1 Der Kopf beginnt mit „--- javascript“; Programme sind im Kopf nicht erlaubt.",
    ],
    [
      "JSON as head",
      "---json\n{}\n---\n",
      "1:1 Der Kopf beginnt mit „---json“; Programme sind im Kopf nicht erlaubt.",
    ],
    [
      "an endless first line",
      `---${"x".repeat(500)}\n---\n`,
      `1:1 Der Kopf beginnt mit „---${"x".repeat(57)}…“; Programme sind im Kopf nicht erlaubt.`,
    ],
    ["no head", "Text", "1:1 Der Kopf der Datei fehlt."],
    ["nothing", "", "1:1 Der Kopf der Datei fehlt."],
    ["a line before the head", `\n${head}`, "1:1 Vor dem Kopf der Datei steht eine leere Zeile."],
    ["a longer mark", "----\ntitle: T\n----\n", "1:1 Der Kopf der Datei beginnt mit „----“."],
    ["a head as Word writes it", "—\ntitle: T\n—\n", "1:1 Der Kopf der Datei beginnt mit „—“."],
    ["an open head", "---\ntitle: T\n", "1:1 Der Kopf der Datei ist nicht geschlossen."],
    ["an empty head", "---\n---\n", "2:1 Der Kopf der Datei ist leer."],
    ["a head that is no group", "---\nTitel\n---\n", "2:1 Der Eintrag enthält einfachen Text."],
    [
      "another engine",
      "---\ntitle: T\ntemplateEngineOverride: njk\n---\n",
      "3:1 Das Feld „templateEngineOverride“ gibt es hier nicht.",
    ],
    [
      "__proto__",
      "---\ntitle: T\n__proto__:\n  a: b\n---\n",
      "3:1 „__proto__“ ist als Feldname nicht erlaubt.",
    ],
    ["no title", "---\ndescription: D\n---\n", "2:1 Das Feld „title“ fehlt."],
    ["HTML", `${head}\na <b>c</b>\n`, "7:3 „<b>“ stünde so auf der Website; HTML gibt es hier nicht."],
    [
      "template marks",
      `${head}\n{{ 7 * 7 }}\n`,
      "7:1 „{{“ ist eine Marke für Programme und stünde so auf der Website.",
    ],
    ["a bad link", `${head}[x](javascript:a)`, "6:5 Der Link „javascript:a“ ist nicht erlaubt."],
  ])("refuses %s", (_, text, problem) => {
    expect(parse(text).prose).toBeUndefined();
    expect(problemsOf(text)).toEqual([problem]);
  });

  it.each([
    ["content/start.md", "Bitte in einen Sprachordner legen, zum Beispiel content/de/."],
    ["content/dee/start.md", "Meinten Sie „de“?"],
    ["content/de/a/b/c.md", "Bitte höher legen; höchstens ein Unterordner ist erlaubt."],
    ["content/de/Start Seite.md", "Erlaubt sind Kleinbuchstaben, Ziffern und einzelne Bindestriche."],
    ["content/de/.md", /^Bitte|^Erlaubt/],
  ])("refuses %s", (file, remedy) => {
    const { errors } = parse(head, file);
    expect(errors).toHaveLength(1);
    expect(errors[0]).toMatchObject({ file, line: 1, column: 1 });
    expect(errors[0]?.remedy).toEqual(typeof remedy === "string" ? remedy : expect.stringMatching(remedy));
  });

  it("tells mistakes of head and text together", () => {
    expect(problemsOf("---\ntitel: T\n---\n# x\n\n![a](b)")).toHaveLength(3);
  });
});
