import { readFile } from "node:fs/promises";
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { readYaml } from "../../../src/adapters/editing-form/edit-yaml.ts";
import { writeFiles } from "../../../src/adapters/files/write-files.ts";
import { catalogue } from "../../../src/domain/schema/catalogue.ts";
import { check, type OpenForm, openServed, type ServedForm, serveForm } from "./form-site.ts";

/** Kinds the real site has none of. */
const more = {
  "_data/advisory-boards/jugendbeirat.yaml": `# yaml-language-server: $schema=../.schema/board.json
id: jugendbeirat
name: "Jugendbeirat"
summary:
  text: "Ein Beirat für diese Prüfung."
  sources: [struktur-und-ziele]
relations:
  - kind: partOf
    target: netzwerk
    sentence: "Der [Jugendbeirat](jugendbeirat) gehört zum [Netzwerk](netzwerk)."
    sources: [struktur-und-ziele]
`,
  "content/de/arbeitskreise/arbeitskreise.md": `---
title: "Mehr zu den Arbeitskreisen"
---

Ein Absatz.

\`\`\`mermaid
flowchart LR
  a["Anliegen"] --> b["Arbeitskreis"]
\`\`\`

Noch ein Absatz.
`,
  "content/de/windows.md":
    '---\r\ntitle: "Von Windows"\r\ndescription: "Zeilenenden"\r\n---\r\n\r\nErster Absatz.\r\n\r\n---\r\n\r\nZweiter.\r\n',
};

/** One file of every kind, the field that is changed in it, and what stands there afterwards. */
const edits = [
  ["site.yaml", "einzeln/entries/site", "_data/site.yaml", "claim"],
  ["sources.yaml", "einzeln/entries/sources", "_data/sources.yaml", "sources.0.title"],
  ["network.yaml", "einzeln/entries/network", "_data/network.yaml", "summary.text"],
  ["advisory-board.yaml", "einzeln/entries/advisory-board", "_data/advisory-board.yaml", "summary.text"],
  [
    "advisory-boards/",
    "advisory-boards/entries/jugendbeirat",
    "_data/advisory-boards/jugendbeirat.yaml",
    "name",
  ],
  ["departments/", "departments/entries/landratsamt", "_data/departments/landratsamt.yaml", "summary.text"],
  ["institutions/", "institutions/entries/kammern", "_data/institutions/kammern.yaml", "summary.text"],
  [
    "working-groups/",
    "working-groups/entries/sprache-und-schule",
    "_data/working-groups/sprache-und-schule.yaml",
    "summary.text",
  ],
  ["roles/", "roles/entries/integrationsmanager", "_data/roles/integrationsmanager.yaml", "summary.text"],
  ["topics/", "topics/entries/geld", "_data/topics/geld.yaml", "answer"],
  [
    "publications/",
    "publications/entries/thilik-erfolgsgeschichten",
    "_data/publications/thilik-erfolgsgeschichten.yaml",
    "title",
  ],
  [
    "timeline/",
    "timeline/entries/2015-02-arbeitskreise",
    "_data/timeline/2015-02-arbeitskreise.yaml",
    "text",
  ],
  ["glossary/", "glossary/entries/biff", "_data/glossary/biff.yaml", "text"],
  ["plain-language.yaml", "einzeln/entries/plain-language", "_data/plain-language.yaml", "names.1.reason"],
  ["Texte", "texte/entries/thilik", "content/de/thilik.md", "description"],
  [
    "Texte eines Raums",
    "texte-arbeitskreise/entries/arbeitskreise",
    "content/de/arbeitskreise/arbeitskreise.md",
    "body",
  ],
] as const;

/** Typed at the end of a text: letters beyond ASCII, and what YAML would take for its own. */
const typed = " Geprüft: ja # „ganz“ wahr";

const patient = { timeout: 20_000 };

let served: ServedForm;
beforeAll(async () => {
  const site = await readFile("_data/site.yaml", "utf8");
  const repository = 'repository: "https://gitlab.example.org/kreis/netzwerk"\n';
  served = await serveForm(".", { ...more, "_data/site.yaml": `${site}${repository}` });
});
afterAll(() => served?.close());

describe("the form for editors", () => {
  let form: OpenForm;
  const complaints: string[] = [];
  const requests: string[] = [];

  beforeAll(async () => {
    form = await openServed(served);
  });
  afterEach(() => {
    complaints.push(...form.complaints.splice(0));
    requests.push(...form.requests.splice(0).map((request) => request.replace(form.url, "form:")));
  });
  afterAll(() => form?.page.close());

  it("is proven for every kind of fact it does not leave to translators", () => {
    const offered = catalogue
      .map(({ place }) => place)
      .filter((place) => !/^(?:i18n|translations)/.test(place));
    expect(edits.map(([place]) => place).filter((place) => !place.startsWith("Texte"))).toEqual(offered);
  });

  it.each(edits)("%s: what was saved differs in the changed field only", async (_, entry, file, field) => {
    const { page, url } = form;
    await page.goto(`${url}#/collections/${entry}`);
    const input = page.locator(`[data-key-path="${field}"]`).locator("input, textarea");
    const [list = "", index = ""] = field.split(".");
    if (/^\d+$/.test(index)) await unfold(page, list, index, input);
    await expect.poll(() => input.inputValue(), patient).not.toBe("");
    const before = await input.inputValue();
    await input.fill(before + typed);
    await save(page);

    const old = form.files.get(file) ?? "";
    const written = await form.read(file);
    expect(written).not.toBe(old);
    const [head, body] = toParts(written);
    const [oldHead, oldBody] = toParts(old);
    if (field === "body")
      expect([readYaml(head), body.trimEnd()]).toEqual([readYaml(oldHead), oldBody.trimEnd() + typed]);
    else {
      expect(body).toBe(oldBody);
      expect(readYaml(head)).toEqual(withValue(readYaml(oldHead), field.split("."), before + typed));
    }
    expect(comments(head)).toEqual(comments(oldHead));
    await writeFiles(form.root, [[file, written]]);
  });

  it("changes one line of a text with Windows line ends, and keeps those", async () => {
    const { page, url } = form;
    const file = "content/de/windows.md";
    await page.goto(`${url}#/collections/texte/entries/windows`);
    const input = page.locator('[data-key-path="description"]').locator("input, textarea");
    await expect.poll(() => input.inputValue(), patient).toBe("Zeilenenden");
    await input.fill("Neu.");
    await save(page);
    expect(await form.read(file)).toBe(more[file].replace('"Zeilenenden"', '"Neu."'));
  });

  it("makes a new file of what was typed, with its schema, and without what was left empty", async () => {
    const { page, url } = form;
    await page.goto(`${url}#/collections/working-groups/new`);
    const field = (path: string) => page.locator(`[data-key-path="${path}"]`);
    const choose = async (path: string, name: string | RegExp) => {
      await field(path).getByRole("combobox").click();
      await page.getByRole("option", { name }).first().click();
    };
    await field("id").locator("input").fill("sport");
    await field("name").locator("input").fill("Sport");
    await field("summary.text").locator("textarea").fill("Der Arbeitskreis\nist erfunden.");
    await choose("summary.sources", /^Struktur und Ziele/);
    await field("relations")
      .getByRole("button", { name: /Beziehung.* hinzufügen/ })
      .click();
    await choose("relations.0.kind", "gehört zu");
    await choose("relations.0.target", "Arbeitskreise");
    await field("relations.0.sentence")
      .locator("textarea")
      .fill("Der Arbeitskreis [Sport](sport) ist einer der [Arbeitskreise](arbeitskreise).");
    await choose("relations.0.sources", /^Struktur und Ziele/);
    await field("uncertain").getByRole("switch").click();
    await save(page);

    const file = "_data/working-groups/sport.yaml";
    const written = await form.read(file);
    expect(written).toBe(`# yaml-language-server: $schema=../.schema/working-group.json
id: sport
name: Sport
summary:
  text: "Der Arbeitskreis ist erfunden."
  sources:
    - struktur-und-ziele
relations:
  - kind: partOf
    target: arbeitskreise
    sentence: "Der Arbeitskreis [Sport](sport) ist einer der [Arbeitskreise](arbeitskreise)."
    sources:
      - struktur-und-ziele
uncertain: true
`);
    await writeFiles(form.root, [[file, written]]);
  });

  it("adds what a file says is not there, and takes it away again", async () => {
    const { page, url } = form;
    const file = "_data/site.yaml";
    const old = await form.read(file);
    const offer = (path = "") => page.locator(`[data-key-path="accessibility.easyLanguage${path}"]`);
    const toggle = async () => {
      await page.goto(`${url}#/collections/einzeln/entries/site`);
      await offer().scrollIntoViewIfNeeded();
      await offer()
        .getByRole("checkbox", { name: /Leichte Sprache.* hinzufügen/ })
        .click();
    };
    await toggle();
    expect(await page.locator('[data-key-path="offlineApp"]').getByRole("switch").isChecked()).toBe(true);
    await offer(".url").locator("input").fill("https://www.example.org/leicht");
    await offer(".date").locator("input").fill("2026-11");
    await offer(".reviewers").locator("input").fill("Prüfgruppe Musterhausen");
    await save(page);
    const added = await form.read(file);
    await writeFiles(form.root, [[file, added]]);
    expect(added).toBe(
      old.replace(
        "  easyLanguage: fehlt\n",
        `  easyLanguage:
    url: "https://www.example.org/leicht"
    date: "2026-11"
    reviewers: "Prüfgruppe Musterhausen"
`,
      ),
    );
    expect(await check(form.root)).toContain("In Ordnung");

    await toggle();
    await save(page);
    const taken = await form.read(file);
    await writeFiles(form.root, [[file, taken]]);
    expect(taken).toBe(old);
  });

  it("writes files the check accepts", async () => {
    expect(await check(form.root)).toContain("In Ordnung");
  });

  it("asks nobody but its own server, and breaks no rule of its policy", () => {
    expect(requests.length).toBeGreaterThan(0);
    expect(requests.filter((request) => !/^(?:form|blob|data):/.test(request))).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

describe("the form that is older than the facts", () => {
  it("keeps the id of a body that cannot be chosen yet", async () => {
    const choice = /\{"value":"netzwerk","label":"[^"]*"\},?/g;
    const { page, url, read } = await openServed(served, (config) => {
      expect(config).toMatch(choice);
      return config.replaceAll(choice, "");
    });
    const file = "_data/advisory-boards/jugendbeirat.yaml";
    const old = await read(file);
    await page.goto(`${url}#/collections/advisory-boards/entries/jugendbeirat`);
    const target = page.locator('[data-key-path="relations.0.target"]');
    const sentence = page.locator('[data-key-path="relations.0.sentence"] textarea');
    await unfold(page, "relations", "0", sentence);
    await target.getByRole("combobox").waitFor();
    await sentence.fill("Der [Jugendbeirat](jugendbeirat) ist ein Teil vom [Netzwerk](netzwerk).");
    await save(page);
    expect(await read(file)).toBe(old.replace("gehört zum [Netz", "ist ein Teil vom [Netz"));
    await page.close();
  });
});

/**
 * Presses "Speichern" and waits until the form has left the file for the list. Its address says so earlier; a file opened by
 * address in between, faster than anybody could press, is shown without its fields for ever (@sveltia/cms 0.221.1).
 */
async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Speichern" }).click();
  await page.locator(".content-editor").waitFor({ state: "detached" });
}

/** Opens one item of a list; the form folds it once more while it draws itself. */
async function unfold(page: Page, list: string, index: string, inside: Locator): Promise<void> {
  const folded = page.locator(
    `[data-key-path="${list}"] [aria-controls$="-item-${index}-body"][aria-expanded="false"]`,
  );
  const open = async () => {
    if ((await folded.count()) > 0) await folded.click({ timeout: 2000 });
    return inside.count();
  };
  await expect.poll(open, patient).toBe(1);
}

function toParts(text: string): readonly [head: string, body: string] {
  const [, head, body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/.exec(text) ?? [];
  return head === undefined ? [text, ""] : [head, body];
}

function comments(yaml: string): string[] {
  return yaml.split("\n").filter((line) => /^\s*#/.test(line));
}

function withValue(value: unknown, [step, ...rest]: readonly string[], text: string): unknown {
  if (step === undefined) return text;
  if (Array.isArray(value)) return value.with(Number(step), withValue(value[Number(step)], rest, text));
  const group = value as Record<string, unknown>;
  return { ...group, [step]: withValue(group[step], rest, text) };
}
