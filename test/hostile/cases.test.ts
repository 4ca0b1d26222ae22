import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runInThisContext } from "node:vm";
import { parse } from "node-html-parser";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { renderMarkdown } from "../../src/adapters/prose/render-markdown.ts";
import { renderError } from "../../src/domain/mistakes/data-error.ts";
import { hostileCases } from "./cases.ts";
import { canaryVariable, code, type HostileCase, tryHostile } from "./hostile-case.ts";
import * as payload from "./payload.ts";

let folder = "";
let canary = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "hostile-"));
  canary = join(folder, "canary");
  process.env[canaryVariable] = canary;
});
afterEach(() => {
  rmSync(canary, { force: true });
  Reflect.deleteProperty(globalThis, "hostileCanary");
});
afterAll(() => {
  delete process.env[canaryVariable];
  rmSync(folder, { recursive: true });
});

const line = /^(content|_data)[^:\n]*:[1-9]\d*:[1-9]\d* {2}[A-ZÄÖÜ„][^\n]*[.?!] [A-ZÄÖÜ„][^\n]*[.?]$/;

const harmless: Readonly<Record<string, HostileCase["files"]>> = {
  "a paragraph": payload.inProse("Wort", "x"),
  "a text": payload.asProse("Wort", "x"),
  "a head": payload.asHead("description: Wort", "x"),
  "a file": payload.asFile("---\ntitle: Wort\n---\n\nWort.\n", "x"),
  "the name of a text": payload.asNamed("x.md"),
  "a fact": payload.everywhere("Wort", "x"),
  "a field": payload.withField("shortName: Wort", "x"),
  "an alias": payload.withAlias("Wort", "x"),
  "a website": payload.contact("website")("https://gut.example/", "x"),
  "an address of e-mail": payload.contact("email")("a@gut.example", "x"),
  "a phone number": payload.contact("phone")("03693 1", "x"),
  "a drawing": payload.drawing('flowchart LR\n  a --> b\n  click a "sozialamt"', "x"),
};

describe("a pull request without harm", () => {
  it.each(Object.entries(harmless))(
    "is accepted: %s in the form of the hostile ones",
    async (title, files) => {
      const { errors } = await tryHostile({ title, files, fate: "inert" }, folder);
      expect(errors.map(renderError)).toEqual([]);
    },
  );

  it("would be found out if its code ran", () => {
    runInThisContext(code);
    expect(globalThis).toHaveProperty("hostileCanary");
    expect(existsSync(canary)).toBe(true);
  });
});

describe("a hostile pull request", () => {
  it("is known in at least 150 ways of at least 13 kinds", () => {
    expect(Object.keys(hostileCases).length).toBeGreaterThanOrEqual(13);
    expect(Object.values(hostileCases).flat().length).toBeGreaterThanOrEqual(150);
  });

  for (const [kind, cases] of Object.entries(hostileCases))
    describe(kind, () => {
      it.each(cases.map((hostile) => [hostile.fate, hostile.title, hostile] as const))(
        "is %s: %s",
        async (fate, _, hostile) => {
          const { errors, network } = await tryHostile(hostile, folder);
          const shown = errors.slice(0, 50).map(renderError);
          expect(errors.length > 0 ? "refused" : "inert", shown[0]).toBe(fate);
          for (const error of shown) expect(error).toMatch(line);
          for (const { markdown } of network?.prose ?? []) {
            const page = parse(renderMarkdown(markdown, () => undefined));
            expect(page.querySelectorAll("script, img, svg, iframe, style, form, [href], [src]")).toEqual([]);
          }
          if (hostile.literal !== undefined)
            expect(network?.bodies.map(({ aliases }) => aliases)).toContainEqual([hostile.literal]);
          expect(globalThis).not.toHaveProperty("hostileCanary");
          expect({}).not.toHaveProperty("fremd");
          // Neither the canary nor anything else was written beside the site, which is removed by now.
          expect(readdirSync(folder)).toEqual([]);
        },
      );
    });
});
