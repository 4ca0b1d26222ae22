import { describe, expect, it } from "vitest";
import { factFile, proseFile } from "../../../src/adapters/editing-form/entry-file.ts";
import type { Field } from "../../../src/adapters/editing-form/form-config.ts";

const common = { label: "", required: false } as const;
const fields: Field[] = [
  { ...common, name: "id", widget: "string" },
  { ...common, name: "hint", widget: "string" },
  { ...common, name: "open", widget: "boolean", default: true },
  {
    ...common,
    name: "facts",
    widget: "list",
    fields: [
      { ...common, name: "text", widget: "text" },
      { ...common, name: "topic", widget: "select", default: "tasks" },
      { ...common, name: "old", widget: "boolean", default: false },
    ],
  },
];
const modeline = "# yaml-language-server: $schema=x.json\n";

describe("files of facts", () => {
  const text = `${modeline}id: "01"\nfacts:\n  - text: Eins\n  - text: Zwei\n    old: true\n`;

  it("show defaults where the file is silent, switches as switches, and everything else as text", () => {
    expect(factFile(fields, modeline).fromFile(text)).toMatchObject({
      id: "01",
      open: true,
      facts: [
        { text: "Eins", topic: "tasks", old: false },
        { text: "Zwei", topic: "tasks", old: true },
      ],
    });
  });

  it("are byte by byte what they were when nothing was changed", () => {
    const { fromFile, toFile } = factFile(fields, modeline);
    expect(toFile(fromFile(text.trimEnd()))).toBe(text);
  });

  it.each<[what: string, content: Record<string, unknown>, written: string]>([
    ["empty texts, lists and groups are left out", { id: "a", hint: " ", facts: [], more: {} }, "id: a\n"],
    ["a default is left out", { id: "a", open: true }, "id: a\n"],
    ["what is no default is written", { id: "a", open: false }, "id: a\nopen: false\n"],
    [
      "line ends and decomposed letters are put right",
      { id: "a", hint: "Zu\u0308 \n\nzwei" },
      `id: a\nhint: "Zü zwei"\n`,
    ],
  ])("new: %s", (_, content, written) => {
    expect(factFile(fields, modeline).toFile(content)).toBe(modeline + written);
  });

  it("keep a switch that was written down although it is the default", () => {
    const { fromFile, toFile } = factFile(fields, modeline);
    const stated = "id: a\nopen: true\nfacts:\n  - text: Eins\n    old: false\n";
    expect(toFile({ ...fromFile(stated), hint: "neu" })).toBe(`${stated}hint: neu\n`);
  });

  it("are refused when they are no YAML", () => {
    expect(() => factFile(fields, modeline).fromFile("id: [")).toThrow();
  });
});

describe("what may be there or not", () => {
  const offer = (name: string): Field => ({
    ...common,
    name,
    widget: "object",
    absent: "fehlt",
    fields: [{ ...common, name: "url", widget: "string" }],
  });
  const open: Field[] = [
    { ...common, name: "offers", widget: "object", required: true, fields: [offer("film"), offer("text")] },
    {
      ...common,
      name: "days",
      widget: "object",
      required: true,
      fields: [{ ...common, name: "grace", widget: "string", default: "90" }],
    },
  ];
  const { fromFile, toFile } = factFile(open, modeline);
  const text = `${modeline}# Angebote\noffers:\n  film: fehlt # noch\n  text:\n    url: x\n`;

  it("is left out in the form where the file says so, and defaults of a group stand where the file is silent", () => {
    expect(fromFile(text)).toMatchObject({ offers: { text: { url: "x" } }, days: { grace: "90" } });
    expect(fromFile(text)["offers"]).not.toHaveProperty("film");
    expect(fromFile(modeline)).toMatchObject({ offers: {}, days: { grace: "90" } });
  });

  it.each<[what: string, offers: unknown, from: string, to: string]>([
    ["nothing", { text: { url: "x" } }, "", ""],
    ["nothing, told as null", { film: null, text: { url: "x" } }, "", ""],
    [
      "one added",
      { film: { url: "neu" }, text: { url: "x" } },
      "film: fehlt # noch",
      "film: # noch\n    url: neu",
    ],
    ["one taken away", { film: null, text: null }, "text:\n    url: x", "text: fehlt"],
    ["the whole group unheard of", undefined, "text:\n    url: x", "text: fehlt"],
  ])("changes %s and nothing else", (_, offers, from, to) => {
    expect(toFile({ ...fromFile(text), offers })).toBe(text.replace(from, to));
  });

  it("is not written where the file was silent", () => {
    const silent = `${modeline}id: a\n`;
    expect(toFile(fromFile(silent))).toBe(silent);
    expect(toFile({ ...fromFile(silent), days: { grace: "30" } })).toBe(`${silent}days:\n  grace: "30"\n`);
  });
});

describe("texts with a head", () => {
  const text = `---\ntitle: "Mit: Doppelpunkt"\n# Bemerkung\nopen: true\n---\n\n# Kopf\n\n---\n\n- Punkt  \n`;

  it("keep head and body when nothing was changed", () => {
    const { fromFile, toFile } = proseFile(fields);
    expect(toFile(fromFile(text))).toBe(text.replace("Punkt  ", "Punkt"));
  });

  it("change the one and not the other", () => {
    const { fromFile, toFile } = proseFile(fields);
    expect(toFile({ ...fromFile(text), body: "Neu." })).toBe(
      `---\ntitle: "Mit: Doppelpunkt"\n# Bemerkung\nopen: true\n---\n\nNeu.\n`,
    );
    expect(toFile({ ...fromFile(text), title: "Anders" })).toContain("title: Anders\n# Bemerkung\n");
  });

  it("are written anew where there was none", () => {
    expect(proseFile(fields).toFile({ title: "Neu da", body: "Ein Satz.\n" })).toBe(
      `---\ntitle: "Neu da"\n---\n\nEin Satz.\n`,
    );
    expect(proseFile(fields).toFile({ title: "Leer" })).toBe("---\ntitle: Leer\n---\n");
  });
});
