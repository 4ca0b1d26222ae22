import { cp, mkdir, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runGenerate } from "../../../src/adapters/commands/generate-command.ts";
import { schemaFolder } from "../../../src/adapters/generated/json-schemas.ts";
import { tinyRoot } from "../../fixtures/broken-sites.ts";
import { temporaryFolders } from "../../temporary-folders.ts";

const newFolder = temporaryFolders();

async function tinyCopy(): Promise<string> {
  const root = await newFolder("generate");
  await cp(tinyRoot, root, { recursive: true });
  return root;
}

describe("npm run generate", () => {
  it("writes into the site it was called for, and nowhere else", async () => {
    const root = await tinyCopy();
    const before = await readFile("README.md", "utf8");
    const own = await readFile(join(schemaFolder, "ids.json"), "utf8");
    await rm(join(root, schemaFolder), { recursive: true, force: true });
    const said = await runGenerate(root);
    expect(said).toMatch(new RegExp(`^\\d+ Dateien in ${root}/_data/.schema/ erneuert\\.`));
    const ids = JSON.parse(await readFile(join(root, schemaFolder, "ids.json"), "utf8"));
    expect(ids.$defs.body.enum).toContain("rathaus");
    expect(await readFile(join(schemaFolder, "ids.json"), "utf8")).toBe(own);
    expect(await readFile("README.md", "utf8")).toBe(before);
    expect(await readdir(root)).not.toContain("README.md");
  });

  it("renews the picture in the site's own README, where there is one", async () => {
    const root = await tinyCopy();
    await writeFile(join(root, "README.md"), "# Netz\n\n```mermaid\nflowchart TB\n  alt\n```\n\nEnde\n");
    expect(await runGenerate(root)).toContain(" und das Bild in README.md erneuert.");
    const text = await readFile(join(root, "README.md"), "utf8");
    expect(text).toMatch(/^# Netz\n\n```mermaid\nflowchart TB\n[^`]*Rathaus[^`]*```\n\nEnde\n$/);
  });

  it("writes nothing through a link that leads out of the site", async () => {
    const root = await tinyCopy();
    const elsewhere = await newFolder("woanders");
    await rm(join(root, schemaFolder), { recursive: true, force: true });
    await symlink(elsewhere, join(root, schemaFolder));
    await expect(runGenerate(root)).rejects.toThrow("Das ist eine Verknüpfung");
    expect(await readdir(elsewhere)).toEqual([]);
  });

  it("leaves a README without a picture alone", async () => {
    const root = await tinyCopy();
    await writeFile(join(root, "README.md"), "# Netz\n");
    await runGenerate(root);
    expect(await readFile(join(root, "README.md"), "utf8")).toBe("# Netz\n");
  });

  it("deletes schemas of kinds there are no more, and nothing of anybody's", async () => {
    const root = await tinyCopy();
    const folder = join(root, schemaFolder);
    await mkdir(folder, { recursive: true });
    const outdated = '{\n  "$schema": "https://json-schema.org/draft/2020-12/schema"\n}\n';
    await writeFile(join(folder, "alte-art.json"), outdated);
    await writeFile(join(folder, "eigenes.json"), "{}\n");
    await runGenerate(root);
    const names = await readdir(folder);
    expect(names).not.toContain("alte-art.json");
    expect(names).toEqual(expect.arrayContaining(["eigenes.json", "ids.json", "FELDER.md"]));
  });
});
