import { cp, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runCheck } from "../../../src/adapters/commands/check-command.ts";
import { censusFile, toCensusText } from "../../../src/adapters/facts/census-file.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { toCensus } from "../../../src/domain/upkeep/census.ts";
import { acceptedCases, acceptedFolder, copyBroken, tinyRoot } from "../../fixtures/broken-sites.ts";

const today = "2026-11-25";

describe("the check", () => {
  let root = "";
  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "check-"));
    await cp(tinyRoot, root, { recursive: true });
    await writeFile(join(root, "_data/roles/lotse.yaml"), "nmae: Lotse\r\n");
    await writeFile(join(root, "geheim.txt"), "ein Geheimnis\n");
    await symlink(join(root, "geheim.txt"), join(root, "_data/roles/link.yaml"));
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it("of a site without mistakes says how much there is", async () => {
    const { stdout, stderr, exitCode } = await runCheck(tinyRoot, [], today);
    expect(stdout).toMatch(/^In Ordnung: 6 Stellen, 8 Beziehungen, 2 Quellen, 2 Texte \(\d+,\d s\)\.$/);
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  it("shows people the lines, but none of a file a link leads to", async () => {
    const { stdout, stderr, exitCode } = await runCheck(root, [], today);
    expect([stdout, exitCode]).toEqual(["", 1]);
    expect(stderr).toContain("  1 │ nmae: Lotse\n    │ ^");
    expect(stderr).toMatch(/4 Fehler in 2 Dateien gefunden\.$/);
    expect(stderr).not.toContain("Geheimnis");
  });

  it.each([
    ["json", (out: string) => JSON.parse(out).errors.map(({ file }: { file: string }) => file)],
    [
      "gitlab",
      (out: string) => JSON.parse(out).map((issue: { location: { path: string } }) => issue.location.path),
    ],
    [
      "sarif",
      (out: string) =>
        JSON.parse(out).runs[0].results.map(
          (result: { locations: [{ physicalLocation: { artifactLocation: { uri: string } } }] }) =>
            result.locations[0].physicalLocation.artifactLocation.uri,
        ),
    ],
    ["github", (out: string) => out.split("\n").map((line) => /^::error file=([^,]+),/.exec(line)?.[1])],
  ])("as %s writes that form and nothing else to standard output", async (format, filesOf) => {
    const { stdout, stderr, exitCode } = await runCheck(root, [`--format=${format}`], today);
    expect(filesOf(stdout)).toEqual(["_data/roles/link.yaml", ...Array(3).fill("_data/roles/lotse.yaml")]);
    expect(stderr).toContain("_data/roles/lotse.yaml:1:1  ");
    expect(exitCode).toBe(1);
  });

  it.each([
    ["json", { version: 1, count: 0, errors: [] }],
    ["gitlab", []],
  ])("as %s of a site without mistakes is empty but well-formed", async (format, expected) => {
    const { stdout, stderr, exitCode } = await runCheck(tinyRoot, [`--format=${format}`], today);
    expect(JSON.parse(stdout)).toEqual(expected);
    expect([stderr.startsWith("In Ordnung"), exitCode]).toEqual([true, 0]);
  });

  it.each(acceptedCases)("accepts %s", async (name) => {
    const root = await copyBroken(name, acceptedFolder);
    const { stdout, stderr, exitCode } = await runCheck(root, [], "2026-12-01");
    await rm(root, { recursive: true });
    const hints = stdout
      .split("\n")
      .filter((line) => line.startsWith("Hinweis: ") && !line.includes("census"));
    expect(hints.map((line) => `${line.slice("Hinweis: ".length)}\n`).join("")).toBe(
      await readFile(join(acceptedFolder, name, "expected.txt"), "utf8"),
    );
    expect([stderr, exitCode]).toEqual(["", 0]);
  });

  it("takes the form with a space as well", async () => {
    const { stdout, exitCode } = await runCheck(tinyRoot, ["--format", "json"], today);
    expect([JSON.parse(stdout), exitCode]).toEqual([{ version: 1, count: 0, errors: [] }, 0]);
  });

  it("names files by their path in the repository", async () => {
    const folder = relative(process.cwd(), tinyRoot).replace(/\/$/, "");
    const { stdout } = await runCheck(`${folder}/../broken/date-in-words`, ["--format=json"], today);
    expect(new Set(JSON.parse(stdout).errors.map(({ file }: { file: string }) => file))).toContain(
      "test/fixtures/broken/date-in-words/_data/site.yaml",
    );
  });

  it.each([
    ["2026-11-25", 0],
    ["2062-11-25", 1],
  ])("of a text checked on %s ends with %i", async (day, code) => {
    const own = await mkdtemp(join(tmpdir(), "check-"));
    await cp(tinyRoot, own, { recursive: true });
    await writeFile(
      join(own, "content/de/neu.md"),
      `---\ntitle: "Neu"\nsources: [netzseite]\nchecked: "${day}"\n---\n\nEin Text.\n`,
    );
    const { stderr, exitCode } = await runCheck(own, [], today);
    await rm(own, { recursive: true });
    expect(exitCode).toBe(code);
    if (code === 1)
      expect(stderr).toContain(
        "content/de/neu.md:4:10  Das Feld „checked“ enthält „2062-11-25“. Das liegt in der Zukunft. Meinten Sie „2026-11-25“?",
      );
  });

  it("tells what the census lost as a mistake, and what it gained as a hint that stops nobody", async () => {
    const counted = await mkdtemp(join(tmpdir(), "check-"));
    await cp(tinyRoot, counted, { recursive: true });
    const { network } = await loadSite(counted);
    const census = toCensusText(toCensus(network));
    await writeFile(join(counted, censusFile), census.replace(/^texts: 2$/m, "texts: 1"));
    const gained = await runCheck(counted, ["--format=json"], today);
    await writeFile(join(counted, censusFile), census.replace(/^texts: 2$/m, "texts: 3"));
    const lost = await runCheck(counted, ["--format=json"], today);
    await rm(counted, { recursive: true });
    expect(JSON.parse(gained.stdout).errors).toEqual([]);
    expect(gained.stderr).toContain("\nHinweis: _data/.census.yaml:");
    expect(gained.exitCode).toBe(0);
    expect(JSON.parse(lost.stdout).errors).toMatchObject([{ file: censusFile, rule: "census" }]);
    expect(lost.exitCode).toBe(1);
  });

  it("tells of a source nothing names yet, and stops nobody: editors add it before the statement", async () => {
    const root = await mkdtemp(join(tmpdir(), "check-"));
    await cp(tinyRoot, root, { recursive: true });
    const file = join(root, "_data/sources.yaml");
    const entry = ["id: neu", 'title: "Neu"', "publisher: x", 'url: "https://example.org/"', 'date: "2026"'];
    entry.push("reliability: official", 'checked: "2026-11-25"');
    await writeFile(file, `${await readFile(file, "utf8")}  - ${entry.join("\n    ")}\n`);
    const { stdout, exitCode } = await runCheck(root, [], today);
    await rm(root, { recursive: true });
    expect(stdout).toContain("Die Quelle „neu“ nennt noch niemand.");
    expect(exitCode).toBe(0);
  });

  it.each([
    [["--format=gitlap"], "Das Format „gitlap“ gibt es bei „npm run check“ nicht. Meinten Sie „gitlab“?"],
    [["--relase"], "Die Angabe „--relase“ gibt es bei „npm run check“ nicht. Meinten Sie „--release“?"],
    [["--format"], "Nach „--format“ fehlt der Wert: --format <Format>."],
    [["--format", "--release"], "Nach „--format“ fehlt der Wert: --format <Format>."],
    [["--format=__proto__"], expect.stringContaining("Das Format „__proto__“ gibt es")],
  ])("called with %j says what it knows", async (args, expected) => {
    expect(await runCheck(tinyRoot, args, today)).toEqual({ stdout: "", stderr: expected, exitCode: 2 });
  });
});
