import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "./built-pages.ts";

const mistakes: readonly [title: string, file: string, change: (text: string) => string, message: RegExp][] =
  [
    [
      "an unknown field",
      "_data/site.yaml",
      (text) => `${text}farbe: blau\n`,
      /_data\/site\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/,
    ],
    [
      "a link to nowhere",
      "content/de/start.md",
      (text) => `${text}\nSiehe [dort](gibt-es-nicht).\n`,
      /content\/de\/start\.md:\d+:\d+ {2}Der Link führt zu „gibt-es-nicht“/,
    ],
    [
      "a drawing that leads to nowhere",
      "content/de/start.md",
      (text) => `${text}\n\`\`\`mermaid\nflowchart TB\n  a --> b\n  click a "rta"\n\`\`\`\n`,
      /content\/de\/start\.md:\d+:12 {2}Der Link führt zu „rta“/,
    ],
    [
      "a drawing of another kind",
      "content/de/start.md",
      (text) => `${text}\n\`\`\`mermaid\npie\n  "a": 1\n\`\`\`\n`,
      /content\/de\/start\.md:\d+:\d+ {2}\S/,
    ],
    [
      "a drawing that is not finished",
      "content/de/start.md",
      (text) => `${text}\n\`\`\`mermaid\nflowchart TB\n  a[offen --> b\n\`\`\`\n`,
      /content\/de\/start\.md:\d+:\d+ {2}\S/,
    ],
  ];

describe("a build that fails", () => {
  let root = "";
  let out = "";
  const build = () =>
    spawnSync(process.execPath, ["--import", "tsx", "scripts/build.ts", "--out", out], {
      encoding: "utf8",
      env: { ...process.env, SITE_ROOT: root },
    });
  const fingerprint = async () => {
    const hash = createHash("sha256");
    for (const file of await listFiles(out)) hash.update(file).update(await readFile(join(out, file)));
    return hash.digest("hex");
  };

  beforeAll(async () => {
    root = await mkdtemp(join(tmpdir(), "kreis-"));
    out = join(root, "fertig");
    await cp("test/fixtures/musterkreis", root, { recursive: true });
    const first = build();
    expect(first.status, first.stderr).toBe(0);
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(mistakes)(
    "through %s says where, exits 1 and leaves the last site untouched",
    async (_, file, change, message) => {
      const good = await readFile(join(root, file), "utf8");
      const before = await fingerprint();
      await writeFile(join(root, file), change(good));
      const failed = build();
      await writeFile(join(root, file), good);
      expect(failed.status).toBe(1);
      expect(failed.stderr).toMatch(message);
      expect(failed.stderr).not.toMatch(/\n\s+at /);
      expect(await fingerprint()).toBe(before);
    },
  );

  it("for a release names every detail only the operator can give", () => {
    const result = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", "--release"], {
      encoding: "utf8",
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/_data\/site\.yaml:\d+:\d+ {2}Angabe des Betreibers fehlt: Postanschrift/);
  });
});
