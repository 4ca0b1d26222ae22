import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { listFiles } from "./built-pages.ts";

/** A change that is a mistake, and how it is told. */
interface Mistake {
  readonly file: string;
  readonly change: (text: string) => string;
  readonly message: RegExp;
}

const [start, mitmachen] = ["content/de/start.md", "content/de/mitmachen.md"];

const mistakes: readonly (readonly [what: string, mistakes: readonly Mistake[]])[] = [
  [
    "an unknown field and a link to nowhere",
    [
      {
        file: "_data/departments/amt-fuer-teilhabe.yaml",
        change: (text) => `${text}farbe: blau\n`,
        message: /_data\/departments\/amt-fuer-teilhabe\.yaml:\d+:1 {2}Das Feld „farbe“ gibt es hier nicht/,
      },
      {
        file: start,
        change: (text) => `${text}\nSiehe [dort](gibt-es-nicht).\n`,
        message: /content\/de\/start\.md:\d+:\d+ {2}Der Link führt zu „gibt-es-nicht“/,
      },
    ],
  ],
  [
    "a drawing that leads to nowhere, and one that is not finished",
    [
      {
        file: start,
        change: (text) => `${text}\n\`\`\`mermaid\nflowchart TB\n  a --> b\n  click a "rta"\n\`\`\`\n`,
        message: /content\/de\/start\.md:\d+:12 {2}Der Link führt zu „rta“/,
      },
      {
        file: mitmachen,
        change: (text) => `${text}\n\`\`\`mermaid\nflowchart TB\n  a[offen --> b\n\`\`\`\n`,
        message: /content\/de\/mitmachen\.md:\d+:\d+ {2}\S/,
      },
    ],
  ],
  [
    "a drawing of another kind",
    [
      {
        file: start,
        change: (text) => `${text}\n\`\`\`mermaid\npie\n  "a": 1\n\`\`\`\n`,
        message: /content\/de\/start\.md:\d+:\d+ {2}\S/,
      },
    ],
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

  it.each(mistakes)("through %s says where, exits 1 and leaves the last site untouched", async (_, made) => {
    const good = await Promise.all(made.map(({ file }) => readFile(join(root, file), "utf8")));
    const before = await fingerprint();
    for (const [index, { file, change }] of made.entries())
      await writeFile(join(root, file), change(good[index] ?? ""));
    const failed = build();
    for (const [index, { file }] of made.entries()) await writeFile(join(root, file), good[index] ?? "");
    expect(failed.status).toBe(1);
    for (const { message } of made) expect(failed.stderr).toMatch(message);
    expect(failed.stderr).not.toMatch(/\n\s+at /);
    expect(await fingerprint()).toBe(before);
  });

  it("for a release names every detail only the operator can give", () => {
    const result = spawnSync(process.execPath, ["--import", "tsx", "scripts/check.ts", "--release"], {
      encoding: "utf8",
    });
    expect(result.status).toBe(1);
    expect(result.stderr).toMatch(/_data\/site\.yaml:\d+:\d+ {2}Angabe des Betreibers fehlt: Postanschrift/);
  });
});
