import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { maxFileSize } from "../../../src/adapters/files/editor-files.ts";
import { readTree } from "../../../src/adapters/files/read-tree.ts";
import { exportRevision, findBase, findRevision } from "../../../src/adapters/git/git-revision.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";
import { aRepository, commitAll, git } from "../a-repository.ts";

let folder: string;
let target: string;
beforeEach(async () => {
  folder = await aRepository();
  target = await mkdtemp(join(tmpdir(), "stand-"));
});
afterEach(async () => {
  for (const made of [folder, target]) await rm(made, { recursive: true, force: true });
});

const head = () => findRevision(folder, "HEAD");
const exportHead = async () => exportRevision(folder, await head(), target);

describe("findRevision", () => {
  it("knows a branch, a tag, a short hash and a relative name by the hash of their commit", async () => {
    const first = await git(folder, "rev-parse", "HEAD");
    await git(folder, "tag", "-a", "-m", "x", "v1");
    await commitAll(folder);
    for (const name of ["v1", first.slice(0, 8), "HEAD~1"])
      expect(await findRevision(folder, name)).toEqual({ name, commit: first });
  });

  it.each([
    "gibt-es-nicht",
    "--help",
    "--output=/tmp/x",
    "-h",
    "HEAD:_data",
    "main..HEAD",
    "",
    "a\nb",
    "$(touch x)",
  ])("refuses %j with a German sentence", (name) =>
    expect(findRevision(folder, name)).rejects.toThrow(/^Den Stand „.*“ gibt es .* nicht\./),
  );

  it("says that a folder without history cannot be compared", async () => {
    await expect(findRevision(target, "main")).rejects.toThrow("ist ein Git-Repository nötig");
    await expect(findBase(target)).rejects.toThrow("ist ein Git-Repository nötig");
  });
});

describe("findBase", () => {
  it("is where a branch left main, however far main has gone on", async () => {
    const start = await git(folder, "rev-parse", "HEAD");
    await git(folder, "switch", "--quiet", "-c", "vorschlag");
    await commitAll(folder);
    await git(folder, "switch", "--quiet", "main");
    await commitAll(folder, "other");
    await git(folder, "switch", "--quiet", "vorschlag");
    expect(await findBase(folder)).toEqual({ name: "main", commit: start });
  });

  it("prefers the original of a fork to the fork's own main", async () => {
    const start = await git(folder, "rev-parse", "HEAD");
    await git(folder, "update-ref", "refs/remotes/upstream/main", start);
    await git(folder, "update-ref", "refs/remotes/origin/main", await commitAll(folder));
    expect(await findBase(folder)).toEqual({ name: "upstream/main", commit: start });
  });

  it("asks for a name where there is no main", async () => {
    await git(folder, "branch", "--quiet", "-m", "main", "anders");
    await expect(findBase(folder)).rejects.toThrow("npm run review -- HEAD~1");
  });
});

describe("exportRevision", () => {
  it("writes what was committed byte by byte, whatever lies in the working tree", async () => {
    await writeFile(join(folder, "_data/site.yaml"), "kaputt");
    await rm(join(folder, "content"), { recursive: true });
    await exportHead();
    expect(await readTree(target)).toEqual(await readTree(tinyRoot));
    expect((await loadSite(target)).network.bodies.length).toBeGreaterThan(3);
  });

  it("finds the site in a folder of the repository", async () => {
    const outer = await aRepository("kreis/site");
    await exportRevision(join(outer, "kreis/site"), await findRevision(outer, "HEAD"), target);
    expect(await readTree(target)).toEqual(await readTree(tinyRoot));
    await rm(outer, { recursive: true });
  });

  it("runs no filter a repository asks for", async () => {
    await writeFile(
      join(folder, ".gitattributes"),
      "*.yaml filter=x export-subst text eol=crlf\n* export-ignore\n",
    );
    await writeFile(join(folder, "_data/roles/x.yaml"), "# $Format:%H$\n");
    await commitAll(folder);
    await git(folder, "config", "filter.x.smudge", `touch ${join(folder, "kanarienvogel")}; cat`);
    await exportHead();
    expect(await readFile(join(target, "_data/roles/x.yaml"), "utf8")).toBe("# $Format:%H$\n");
    expect(await readdir(folder)).not.toContain("kanarienvogel");
  });

  it.each<[string, () => Promise<unknown>, string]>([
    [
      "a link to a file",
      () => symlink("/etc/hostname", join(folder, "content/de/geheim.md")),
      "content/de/geheim.md:1:1  Das ist keine gewöhnliche Datei",
    ],
    [
      "a link to a folder",
      async () => {
        await rm(join(folder, "content"), { recursive: true });
        await symlink("/etc", join(folder, "content"));
      },
      "content:1:1  Das ist keine gewöhnliche Datei",
    ],
    [
      "another repository inside",
      async () => {
        const inner = join(folder, "_data/institutions");
        await mkdir(inner);
        await git(inner, "init", "--quiet");
        await commitAll(inner);
      },
      "_data/institutions:1:1  Das ist keine gewöhnliche Datei",
    ],
    [
      "a file that is too large",
      () => writeFile(join(folder, "content/de/lang.md"), "x".repeat(maxFileSize + 1)),
      "content/de/lang.md:1:1  Die Datei ist zu groß (513 KB, erlaubt sind 512 KB).",
    ],
    [
      "a name Windows takes for a path",
      () => writeFile(join(folder, "_data/roles/..\\..\\x.yaml"), ""),
      "Diesen Dateinamen gibt es nicht überall.",
    ],
    [
      "a name with a line end",
      () => writeFile(join(folder, "_data/roles/x\ny.yaml"), ""),
      "_data/roles/x?y.yaml:1:1  Diesen Dateinamen gibt es nicht überall.",
    ],
  ])("refuses %s and writes nothing", async (_, make, message) => {
    await make();
    await commitAll(folder);
    await expect(exportHead()).rejects.toThrow(message);
    expect(await readdir(target)).toEqual([]);
  });

  it.each(["..", ".", ".git", ".GIT"])("refuses a tree that leads outside by the name %s", async (name) => {
    const blob = await git(folder, "hash-object", "-w", "_data/site.yaml");
    // Git refuses to write such trees itself; a stranger's need not be written by git.
    const entry = Buffer.concat([Buffer.from(`100644 ${name}\0`), Buffer.from(blob, "hex")]);
    await writeFile(join(folder, "roh"), entry);
    const inner = await git(folder, "hash-object", "-w", "-t", "tree", "--literally", "roh");
    const outer = Buffer.concat([Buffer.from("40000 _data\0"), Buffer.from(inner, "hex")]);
    await writeFile(join(folder, "roh"), outer);
    const tree = await git(folder, "hash-object", "-w", "-t", "tree", "--literally", "roh");
    const commit = await git(folder, "commit-tree", "-m", "x", tree);
    await expect(exportRevision(folder, { name: "x", commit }, target)).rejects.toThrow("Dateinamen");
    expect(await readdir(target)).toEqual([]);
  });
});
