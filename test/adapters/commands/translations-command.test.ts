import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runTranslations } from "../../../src/adapters/commands/translations-command.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { CommandError } from "../../../src/adapters/terminal/command-error.ts";
import { readPo } from "../../../src/adapters/translations/po-file.ts";
import type { TranslationStatus } from "../../../src/domain/translations/translation-status.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";

let root = "";
let po = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "sprachen-"));
  po = join(root, "tr.po");
  await cp(tinyRoot, root, { recursive: true });
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]) => runTranslations(root, args, "2026-11-24");
const change = async (path: string, from: string, to: string) => {
  const text = await readFile(join(root, path), "utf8");
  expect(text).toContain(from);
  await writeFile(join(root, path), text.replace(from, to));
};
const office = "_data/translations/tr/departments/sozialamt.yaml";

/** Exports Turkish, lets `translate` fill in every text, and imports it again. */
async function exchange(translate: (german: string, msgctxt: string) => string): Promise<string> {
  await run("export", "tr", po);
  const text = await readFile(po, "utf8");
  const filled = text.replace(
    // Text of several lines stands in several strings, one below the other.
    /msgctxt "(.*)"\nmsgid ((?:".*"\n)+)msgstr ""/g,
    (whole, msgctxt: string, lines: string) =>
      whole.replace(/msgstr ""$/, () => `msgstr "${translate(lines.replace(/^"|"\n"?/g, ""), msgctxt)}"`),
  );
  await writeFile(po, filled);
  return run("import", "tr", po);
}

describe("npm run translations", () => {
  it("brings every text to a translator and back without loss", async () => {
    const asked: string[] = [];
    const said = await exchange((german, msgctxt) => {
      asked.push(msgctxt);
      return german.includes("](") || msgctxt.includes("i18n") ? german : `„tr“ ${german}`;
    });
    expect(said).toMatch(/^[1-9]\d* Texte in [1-9]\d* Dateien übernommen\.$/);
    expect(asked).toContain("_data/departments/sozialamt.yaml#summary.text");
    expect(asked).toContain("content/de/hinweise.md#1");
    const before = readPo(await readFile(po));
    await run("export", "tr", po);
    expect(readPo(await readFile(po))).toEqual(before);
    expect(before.language).toBe("tr");
    expect(before.translations).toHaveLength(asked.length);
    expect(await run("import", "tr", po)).toBe("0 Texte in 0 Dateien übernommen.");
    expect(await run("list", "tr")).toBe("Alles ist übersetzt und auf dem heutigen Stand.");
  });

  it("names exactly the text that a changed German word makes outdated, and what it was", async () => {
    await exchange((german) => german);
    await change("_data/departments/sozialamt.yaml", "hilft bei Geldfragen", "hilft bei Wohnfragen");
    expect(await run("list", "tr")).toBe(
      `veraltet: ${office} summary.text: Das Sozialamt hilft bei [-Geldfragen-]{+Wohnfragen+}.`,
    );
    expect(await run()).toMatch(/Sprache +geprüft +maschinell +veraltet +fehlt +übrig\ntr +0 +\d+ +1 +0 +0/);
  });

  it("stamps a file as brought up to date, and as reviewed by a role", async () => {
    await exchange((german) => german);
    await change("_data/departments/sozialamt.yaml", "hilft bei Geldfragen", "hilft bei Wohnfragen");
    expect(await run("stamp", office, "Sprachmittlung")).toMatch(
      /geprüft \(Sprachmittlung, 2026-11-24\)\.\n.*muss eine Rolle sein/,
    );
    expect(await run("list", "tr")).toBe("Alles ist übersetzt und auf dem heutigen Stand.");
    expect(await run("json")).toContain('"by": "Sprachmittlung"');
  });

  it.each([
    ["below the root", () => office],
    ["with a dot before it", () => `./${office}`],
    ["with detours", () => `_data/../${office.replaceAll("/", "//")}`],
    ["with backslashes", () => office.replaceAll("/", "\\")],
    ["as a whole", () => join(root, office)],
    ["as seen from here", () => relative(process.cwd(), join(root, office))],
  ])("stamps a file named by its path %s", async (_, toPath) => {
    await exchange((german) => german);
    expect(await run("stamp", toPath())).toContain(`Texte in ${office} gelten jetzt als aktuell.`);
  });

  it.each([
    ["without a role, keeps a review only of what had not changed", [], "machine", "Sprachmittlung"],
    ["with a role, makes it the one of everything", ["Caritas"], "reviewed", "Caritas"],
  ] as const)("stamped again %s", async (_, role, changedState, by) => {
    await exchange((german) => german);
    await run("stamp", office, "Sprachmittlung");
    await change("_data/departments/sozialamt.yaml", "hilft bei Geldfragen", "hilft bei Wohnfragen");
    const said = await run("stamp", office, ...role);
    expect(said.includes("nicht mehr als geprüft")).toBe(changedState === "machine");
    const { blocks } = JSON.parse(await run("json")) as TranslationStatus;
    const own = blocks.filter(
      ({ file, locale }) => file === "_data/departments/sozialamt.yaml" && locale === "tr",
    );
    expect(own.length).toBeGreaterThan(1);
    for (const { key, state, translation } of own) {
      const isChanged = key === "summary.text";
      expect([key, state]).toEqual([key, isChanged ? changedState : "reviewed"]);
      expect(translation?.reviewed?.by).toBe(isChanged && changedState === "machine" ? undefined : by);
    }
  });

  it.each([
    [
      "keeps a review when only punctuation of the German changed",
      "Geldfragen.",
      "Geldfragen!",
      "amt",
      "reviewed",
    ],
    ["keeps no review of a text that was translated anew", "Geldfragen.", "Geldfragen.", "büro", "machine"],
    [
      "keeps no review when the German changed and the translation did not",
      "Geldfragen",
      "Wohnfragen",
      "amt",
      "machine",
    ],
  ])("a translator's file %s", async (_, from, to, ending, expected) => {
    await exchange((german) => german);
    await run("stamp", office, "Sprachmittlung");
    await change("_data/departments/sozialamt.yaml", from, to);
    await run("export", "tr", po);
    const answered = (await readFile(po, "utf8"))
      .replace(/(sozialamt\.yaml#summary\.text"\nmsgid .*\nmsgstr "Das Sozial)amt/, `$1${ending}`)
      .replace(/#, fuzzy\n/g, "");
    await writeFile(po, answered);
    await run("import", "tr", po);
    const { blocks } = JSON.parse(await run("json")) as TranslationStatus;
    const own = blocks.filter(
      ({ file, locale }) => file === "_data/departments/sozialamt.yaml" && locale === "tr",
    );
    for (const { key, state } of own)
      expect([key, state]).toEqual([key, key === "summary.text" ? expected : "reviewed"]);
  });

  it("writes stubs that count as missing until somebody fills them", async () => {
    const said = await run("stub", "tr", "_data/departments/sozialamt.yaml");
    expect(said).toContain(office);
    expect(await run("list", "tr")).toContain(
      `fehlt: ${office} summary.text: Das Sozialamt hilft bei Geldfragen.`,
    );
    await change(office, 'Geldfragen."\n    text: ""', 'Geldfragen."\n    text: "Допомога"');
    expect(await run("list", "tr")).not.toContain("summary.text: Das Sozialamt");
  });

  it("begins a new language: every text and every word of the software, and says what comes next", async () => {
    const said = await run("stub", "tr");
    expect(said).toContain("  _data/i18n/tr.yaml");
    expect(said).toContain("  _data/translations/tr/content/hinweise.yaml");
    expect(said).toContain("In _data/site.yaml unter „locales“ die Zeile „  - tr“ ergänzen");
    expect(said).toContain("die Ausgabe „Türkçe“");
    const { facts } = await loadSite(root);
    const words = await readFile(join(root, "_data/i18n/tr.yaml"), "utf8");
    for (const key of facts.words.get("de")?.keys() ?? []) expect(words).toContain(`\n  ${key}:\n`);
    expect(await run()).toMatch(/\ntr +0 +0 +0 +[1-9]\d+ +0/);
    expect(await run("stub", "tr")).toContain("leere Einträge");
  });

  it("begins a new file in every language on offer", async () => {
    await change("_data/site.yaml", "locales:\n", "locales:\n  - tr\n  - ckb\n");
    await mkdir(join(root, "_data/i18n"), { recursive: true });
    await Promise.all(
      ["tr", "ckb"].map((tag) => writeFile(join(root, `_data/i18n/${tag}.yaml`), "words: {}\n")),
    );
    const neu = "content/de/neu.md";
    await writeFile(join(root, neu), '---\ntitle: "Neu"\n---\n\nEin Satz.\n');
    const said = await run("stub", "alle", neu);
    expect(said).toContain("4 leere Einträge in 2 Dateien");
    for (const tag of ["tr", "ckb"])
      expect(await readFile(join(root, `_data/translations/${tag}/content/neu.yaml`), "utf8")).toContain(
        'of: "Ein Satz."\n    text: ""',
      );
    expect(said).not.toContain("locales");
  });

  it("loses no translation of a text that another took the place of", async () => {
    await exchange((german) => german);
    const hinweise = "content/de/hinweise.md";
    await change(hinweise, "## Was hier steht", "Neu am Anfang.\n\n## Was hier steht");
    expect(await run("list", "tr")).toBe(
      "fehlt: _data/translations/tr/content/hinweise.yaml 1: Neu am Anfang.",
    );
    await exchange((german) => german);
    expect(await run("list", "tr")).toBe("Alles ist übersetzt und auf dem heutigen Stand.");
    const text = await readFile(join(root, "_data/translations/tr/content/hinweise.yaml"), "utf8");
    expect(text.match(/Was hier steht/g)).toHaveLength(2);
  });

  it("keeps remarks of translators when it writes a file again", async () => {
    await run("stub", "tr", "_data/departments/sozialamt.yaml");
    await change(office, "blocks:", "# Absprache: „Sozialamt“ bleibt deutsch.\nblocks:");
    await exchange((german) => german);
    expect(await readFile(join(root, office), "utf8")).toContain("# Absprache: „Sozialamt“ bleibt deutsch.");
  });

  it("takes over nothing doubtful, and says so", async () => {
    await exchange((german) => german);
    await change("_data/departments/sozialamt.yaml", "hilft bei Geldfragen", "hilft bei Wohnfragen");
    await run("export", "tr", po);
    expect(await run("import", "tr", po)).toBe(
      "0 Texte in 0 Dateien übernommen.\nNicht übernommen: _data/departments/sozialamt.yaml#summary.text: als unsicher markiert (fuzzy)",
    );
  });

  it.each([
    ["tr", "tr", undefined],
    ["tr", "TR_tr", undefined],
    ["tr", "", "Die Datei nennt keine Sprache; gelesen wurde sie als „tr“."],
    ["tr", "ru", "für „ru“ (Russisch), nicht für „tr“ (Türkisch)"],
    ["tr", "tt", "für „tt“ (Tatarisch), nicht für „tr“ (Türkisch)"],
    ["de-simple", "de", "für „de“ (Deutsch), nicht für „de-simple“"],
  ])("reads for %s a file whose head says %j: %j", async (locale, language, answer) => {
    await run("export", locale, po);
    const filled = (await readFile(po, "utf8"))
      .replace(`"Language: ${locale}\\n"\n`, language === "" ? "" : `"Language: ${language}\\n"\n`)
      .replace('hilft bei Geldfragen."\nmsgstr ""', 'hilft bei Geldfragen."\nmsgstr "x"');
    await writeFile(po, filled);
    const answered = await run("import", locale, po).catch((error: CommandError) => error);
    if (answer?.startsWith("für")) {
      expect(answered).toBeInstanceOf(CommandError);
      expect(String(answered)).toContain(answer);
      expect(await run("list", locale)).toContain("fehlt: ");
    } else
      expect(answered).toBe(
        ["1 Texte in 1 Dateien übernommen.", ...(answer === undefined ? [] : [answer])].join("\n"),
      );
  });

  it.each([
    ["is missing", "import", "fehlt.po", undefined, "Die Datei „fehlt.po“ gibt es nicht."],
    ["is a folder", "import", "_data", undefined, "„_data“ ist ein Ordner"],
    ["is broken", "import", "tr.po", 'msgid "a"\nmsgstr "b" c"\n', "ist in Zeile 2 keine lesbare PO-Datei"],
    ["is a picture", "import", "tr.po", "\u0089PNG\r\n\u001a\n", "keine lesbare PO-Datei"],
    ["holds nothing", "import", "tr.po", "", "steht kein Text dieser Website"],
    ["comes from elsewhere", "import", "tr.po", 'msgid "a"\nmsgstr "b"\n', "kein Text dieser Website"],
    [
      "is to be written into no folder",
      "export",
      "nirgends/tr.po",
      undefined,
      "Den Ordner „nirgends“ gibt es",
    ],
    ["is to be written over a folder", "export", "_data", undefined, "„_data“ ist ein Ordner"],
    ["is to be written into a file", "export", "_data/site.yaml/tr.po", undefined, "lässt sich nicht"],
  ])("says what to do when a translator's file %s", async (_, command, name, content, message) => {
    if (content !== undefined) await writeFile(join(root, name), content, "latin1");
    const error = await run(command, "tr", join(root, name)).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(CommandError);
    const said = (error as CommandError).message.replaceAll(`${root}/`, "");
    expect(said).toContain(message);
    expect(said).toMatch(/Bitte .+\.$/);
  });

  it.each([
    [["uebersetze"], "„uebersetze“ gibt es nicht."],
    [["list"], "Bitte eine Sprache nennen."],
    [["list", "de"], "Deutsch ist die Sprache der Angaben"],
    [["list", "türkisch"], "Meinten Sie „tr“?"],
    [["stub", "alle"], "Bitte die neue deutsche Datei nennen"],
    [["stub", "tr", "content/de/hinweis.md"], "gibt es nicht. Meinten Sie „content/de/hinweise.md“?"],
    [["export", "tr"], "Bitte eine Datei nennen."],
    [["stamp", "_data/translations/tr/roles/niemand.yaml"], "steht keine Übersetzung"],
    [
      ["stamp", "_data/departments/sozialamt.yaml"],
      "„_data/departments/sozialamt.yaml“ ist keine Übersetzungsdatei. Übersetzungen stehen in _data/translations/<Sprache>/departments/sozialamt.yaml",
    ],
    [["stamp", "content/de/hinweise.md"], "in _data/translations/<Sprache>/content/hinweise.yaml"],
    [
      ["stamp", "README.md"],
      "„README.md“ ist keine Übersetzungsdatei. Übersetzungen stehen in _data/translations/",
    ],
    [["stamp", "/anderswo/_data/translations/tr/roles/x.yaml"], "ist keine Übersetzungsdatei"],
    [["stamp", "_data/translations/xx/roles/x.yaml"], "„xx“ ist nicht bekannt"],
    [["stamp", "_data/i18n/de.yaml"], "Deutsch ist die Sprache der Angaben"],
    [["stamp"], "Bitte eine Datei nennen."],
    [
      ["stamp", office, "Dr. Max Müller"],
      "„Dr. Max Müller“ sieht aus wie der Name eines Menschen. Bitte die Rolle",
    ],
  ])("refuses %j", (args, message) => expect(run(...args)).rejects.toThrow(message));
});
