import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { factFile, proseFile } from "../../../src/adapters/editing-form/entry-file.ts";
import type { Field } from "../../../src/adapters/editing-form/form-config.ts";
import { withKeptEnd } from "../../../src/adapters/editing-form/kept-end.ts";

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
    expect(toFile(fromFile(text))).toBe(text);
    expect(toFile(fromFile(text.trimEnd()))).toBe(text.trimEnd());
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
    expect(toFile(fromFile(text))).toBe(text);
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

describe("a file as other programs write it", () => {
  const facts = `${modeline}id: "01"\n# Bemerkung\nhint: >-\n  Ein Satz,\n  der weitergeht.\nfacts:\n  - text: Eins\n  - text: Zwei\n`;
  const prose = `---\nid: a\n# Bemerkung\nhint: Alt\n---\n\nErster Absatz.\n\n---\n\n- Punkt  \n`;
  const forms: readonly [string, (text: string) => string][] = [
    ["as it is", (text) => text],
    ["Windows line ends", (text) => text.replaceAll("\n", "\r\n")],
    ["one Windows line end among others", (text) => text.replace("\n", "\r\n")],
    ["a mark at its beginning", (text) => `\ufeff${text}`],
    ["a mark and Windows line ends", (text) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
    ["no line end at its end", (text) => text.trimEnd()],
    ["neither, on Windows", (text) => text.replaceAll("\n", "\r\n").trimEnd()],
    ["empty lines at its end", (text) => `${text}\n\n`],
  ];

  it.each(forms)("is byte by byte what it was when nothing was changed: %s", (_, make) => {
    for (const [text, { fromFile, toFile }] of [
      [make(facts), factFile(fields, modeline)],
      [make(prose), proseFile(fields)],
    ] as const)
      expect(toFile(fromFile(text))).toBe(text);
  });

  it.each(forms)("differs in the changed line alone, with its line end: %s", (_, make) => {
    const fact = factFile(fields, modeline);
    expect(fact.toFile({ ...fact.fromFile(make(facts)), id: "02" })).toBe(make(facts).replace("01", "02"));
    const text = proseFile(fields);
    expect(text.toFile({ ...text.fromFile(make(prose)), hint: "Neu" })).toBe(
      make(prose).replace("Alt", "Neu"),
    );
    const { body, ...rest } = text.fromFile(make(prose));
    expect(text.toFile({ ...rest, body: String(body).replace("Erster", "Zweiter") })).toBe(
      make(prose).replace("Erster", "Zweiter"),
    );
  });

  it.each([
    ["an empty head", "---\n---\n\nText.\n"],
    ["an empty head, and a line in the text", "---\n---\n\nText.\n\n---\n\nMehr.\n"],
    ["a head of a remark", "---\n# nichts\n---\nText.\n"],
    ["no head", "Text.\n\n---\n\nMehr.\n"],
    ["nothing", ""],
    ["a head alone", "---\nid: a\n---"],
    ["spaces behind its marks", "---  \nid: a\n--- \nText"],
  ])("keeps %s", (_, text) => {
    for (const one of [text, text.replaceAll("\n", "\r\n")]) {
      const { fromFile, toFile } = proseFile(fields.filter(({ name }) => name !== "open"));
      expect(toFile(fromFile(one))).toBe(one);
    }
  });

  it("shows head and text of a file with Windows line ends", () => {
    expect(proseFile(fields).fromFile("---\r\nid: a\r\n---\r\n\r\nErster.\r\nZweiter.\r\n")).toMatchObject({
      id: "a",
      body: "Erster.\nZweiter.",
    });
  });

  it("is byte by byte what it was, whatever stands in it", () => {
    const line = fc.constantFrom("Text.", "---", "", "- Punkt", "# a", "id: b", "  x", "Straße");
    const end = fc.constantFrom("\n", "\r\n");
    const body = fc.array(fc.tuple(line, end), { maxLength: 12 }).map((parts) => parts.flat().join(""));
    const head = fc.constantFrom(
      "",
      "---\nid: a\n---\n",
      "---\r\nid: a\r\nhint: b\r\n---\r\n",
      "---\n---\n",
      "\ufeff---\nid: a\n---\r\n",
    );
    fc.assert(
      fc.property(head, body, (start, rest) => {
        const { fromFile, toFile } = proseFile(fields.filter(({ name }) => name !== "open"));
        // Lines that close the head early and leave no YAML in it are refused when the file is read.
        const read = () => fromFile(start + rest);
        try {
          read();
        } catch {
          return;
        }
        expect(toFile(read())).toBe(start + rest);
      }),
    );
  });

  it("ends on its last line as on all others once the form has trimmed it", () => {
    const saved = (text: string) => `${withKeptEnd(text).trim()}\n`;
    expect(saved("a\r\nb\r\n")).toBe("a\r\nb\r\n");
    expect(saved("a\nb\n")).toBe("a\nb\n");
    expect(saved("a\r\nb")).toBe("a\r\nb\r\n");
  });
});
