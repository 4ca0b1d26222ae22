import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { PassThrough } from "node:stream";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { runNew } from "../../../src/adapters/commands/new-command.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { findModelineSlips } from "../../../src/adapters/facts/modelines.ts";
import { readEditorFiles } from "../../../src/adapters/files/editor-files.ts";
import { openDialogue } from "../../../src/adapters/terminal/dialogue.ts";
import { newKinds } from "../../../src/domain/schema/new-kinds.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";
import { siteErrors } from "../site-errors.ts";

let root = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "neu-"));
  await cp(tinyRoot, root, { recursive: true });
  const site = join(root, "_data/site.yaml");
  await writeFile(site, (await readFile(site, "utf8")).replace("  - de\n", "  - de\n  - en\n"));
});
afterEach(() => rm(root, { recursive: true }));

const run = (...args: string[]) => runNew({ root, args, today: "2026-11-25" });
const read = (path: string) => readFile(join(root, path), "utf8");

/** Answers to everything any kind may ask. */
const all = [
  ["--quelle", "netzseite"],
  ["--satz", "Ein Satz: „so“ & nicht anders."],
  ["--datum", "2026-05-04"],
  ["--adresse", "https://www.example.org/neu"],
  ["--herausgeber", "rathaus"],
  ["--verlaesslichkeit", "official"],
].flat();

const written = [
  ["arbeitskreis", "_data/working-groups/wohnen-aemter-2.yaml"],
  ["amt", "_data/departments/wohnen-aemter-2.yaml"],
  ["einrichtung", "_data/institutions/wohnen-aemter-2.yaml"],
  ["funktion", "_data/roles/wohnen-aemter-2.yaml"],
  ["gremium", "_data/advisory-boards/wohnen-aemter-2.yaml"],
  ["frage", "_data/topics/wohnen-aemter-2.yaml"],
  ["veroeffentlichung", "_data/publications/wohnen-aemter-2.yaml"],
  ["ereignis", "_data/timeline/2026-05-04-wohnen-aemter-2.yaml"],
  ["begriff", "_data/glossary/wohnen-aemter-2.yaml"],
  ["quelle", "_data/sources.yaml"],
  ["seite", "content/de/wohnen-aemter-2.md"],
] as const;

describe("npm run new", () => {
  it("begins every kind of thing there is", () => {
    expect(newKinds.map(({ words: [word] }) => word)).toEqual(written.map(([word]) => word));
  });

  it.each(written)(
    "%s: with everything said, %s is valid, explained and ready to translate",
    async (word, path) => {
      const said = await run(word, "Wohnen & Ämter: [2]", ...all);
      expect(await siteErrors(root)).toEqual([]);
      expect(said).toContain(`Geschrieben:\n  ${path}\n`);
      expect(said).toContain("Die Angaben sind gültig. Wie es weitergeht:");
      const text = await read(path);
      expect(text).toMatch(/^ *# [A-ZÄÖÜ][^:]+ \(nötig\): /m);
      expect(text).not.toContain("TODO");
      expect(
        findModelineSlips((await readEditorFiles(root)).files).filter(({ file }) => file === path),
      ).toEqual([]);
      const own = said.match(/^ {2}_data\/translations\/en\/\S+$/gm) ?? [];
      if (word !== "quelle") expect(own.length).toBeGreaterThan(0);
      for (const file of own) expect(await read(file.trim())).toContain('text: ""');
    },
  );

  it.each(written)(
    "%s: with nothing said, the check names each place that is to be filled in",
    async (word) => {
      const said = await run(word, "Neues");
      const errors = await siteErrors(root);
      const [file = ""] = /^ {2}(\S+)$/m.exec(said)?.slice(1) ?? [];
      const todos = [...(await read(file)).split("\n").entries()]
        .filter(([, line]) => line.includes("# TODO"))
        // The mark stands above the field, and lines are counted from 1.
        .map(([index]) => index + 2);
      expect([...new Set(errors.map(({ line }) => line))].filter((line) => !todos.includes(line))).toEqual(
        // A source without a date says so at its entry.
        [],
      );
      expect(errors.every((error) => error.file === file)).toBe(true);
      expect(todos.length > 0).toBe(word !== "seite");
      for (const line of todos) expect(errors.map((error) => error.line)).toContain(line);
    },
  );

  it("with nothing said, writes what can be translated already, and no example", async () => {
    const said = await run("arbeitskreis", "Sprache und Schule");
    expect(said).toContain("  _data/translations/en/working-groups/sprache-und-schule.yaml\n");
    const stubs = await read("_data/translations/en/working-groups/sprache-und-schule.yaml");
    expect(stubs).toContain("[Sprache und Schule](sprache-und-schule) gehört zu:");
    expect(stubs).not.toContain("summary.text");
    expect(await read("_data/translations/en/content/arbeitskreise/sprache-und-schule.yaml")).toContain(
      'of: "Sprache und Schule"',
    );
    expect(said).toContain("die Zeilen unter „TODO“ ausfüllen");
    expect((await siteErrors(root)).map(({ message }) => message)).toEqual([
      "Das Feld „text“ enthält nichts.",
      "Das Feld „sources“ enthält nichts.",
      "Das Feld „sources“ enthält nichts.",
    ]);
  });

  it("speaks of marks only where there are some", async () => {
    const said = await run("amt", "Wohnen", ...all.slice(2), "--quelle", "nirgends");
    expect(said).toContain("Noch auszufüllen:");
    expect(said).not.toContain("TODO");
  });

  it("writes the file of longer text, unless it is not wanted", async () => {
    await run("verein", "Nachbarn", ...all);
    expect(await read("content/de/institutionen/nachbarn.md")).toContain("title: Nachbarn\n");
    const said = await run("verein", "Andere", ...all, "--ohne-text");
    expect(said).not.toContain("content/");
  });

  it("says what belongs together as a whole sentence", async () => {
    await run("ak", "Wohnen", ...all, "--gehoert-zu", "beirat");
    const { network } = await loadSite(root);
    const [relation] = network.relationsOf("wohnen").outgoing;
    expect(relation?.id).toBe("partOf wohnen beirat");
    expect(relation?.sentence.source).toBe(
      `[Wohnen](wohnen) gehört zu: [${network.body("beirat").name}](beirat).`,
    );
  });

  it("writes over nothing", async () => {
    const before = await read("_data/departments/sozialamt.yaml");
    await expect(run("amt", "Sozialamt", ...all)).rejects.toThrow(
      "„_data/departments/sozialamt.yaml“ gibt es schon. Es wurde nichts geschrieben",
    );
    await expect(run("quelle", "Netzseite", ...all)).rejects.toThrow("Die Quelle „netzseite“ gibt es schon");
    expect(await read("_data/departments/sozialamt.yaml")).toBe(before);
  });

  it.each([
    [[], "npm run new -- arbeitskreis"],
    [["raumschiff", "X"], "„raumschiff“ lässt sich nicht anlegen."],
    [["amt"], "Bitte einen Namen nennen."],
    [["amt", "!!!"], "Aus „!!!“ wird keine Kennung."],
    [["amt", "X", "--farbe", "rot"], "So wird der Befehl aufgerufen:"],
  ])("refuses %j", (args, message) => expect(run(...args)).rejects.toThrow(message));
});

describe("npm run new, called bare", () => {
  it.each(["piped at once", "line by line"])("asks for everything, %s", async (how) => {
    const [input, output] = [new PassThrough(), new PassThrough()];
    const { ask, close } = openDialogue(input, output);
    const lines = ["begriff", "Sprachmittlung", "Jemand überträgt das Gesagte.", "netzseite"];
    if (how === "piped at once") input.end(`${lines.join("\n")}\n`);
    const said = await runNew({
      root,
      args: [],
      today: "2026-11-25",
      ask: (question) => {
        if (how === "line by line") input.write(`${lines.shift() ?? ""}\n`);
        return ask(question);
      },
    });
    close();
    expect(said).toContain("_data/glossary/sprachmittlung.yaml");
    expect(await siteErrors(root)).toEqual([]);
    expect(String(output.read())).toContain("Erklärung: In ein bis drei Sätzen. [leer: später ausfüllen]");
  });

  it("takes a number for a kind and proposes what a thing usually belongs to", async () => {
    const asked: string[] = [];
    const answers = ["4", "Lotse", "Ein Satz.", "netzseite", ""];
    await runNew({
      root,
      args: [],
      today: "2026-11-25",
      ask: async (question) => {
        asked.push(question);
        return answers.shift() ?? "";
      },
    });
    expect(asked.at(-1)).toContain("[leer: rathaus]");
    expect((await loadSite(root)).network.findContainer("lotse")?.id).toBe("rathaus");
  });
});
