import { describe, expect, test } from "vitest";
import { findBreaches } from "../../../scripts/walls/find-breaches.ts";
import { readSources } from "../../../scripts/walls/read-sources.ts";

/** One breach of each wall: the file, what it says in its first line, what the sentence begins with. */
const breaches: readonly (readonly [file: string, code: string, says: string])[] = [
  [
    "src/domain/text/a.ts",
    `import IntlMessageFormat from "intl-messageformat";`,
    "imports intl-messageformat",
  ],
  [
    "src/domain/text/a.ts",
    `import type { Words } from "../../views/translations/interface-words.ts";`,
    "imports ../../views/",
  ],
  ["src/domain/text/a.ts", `export { readFile } from "node:fs/promises";`, "imports node:fs/promises"],
  ["src/domain/time/a.ts", "export const now = Date.now();", "asks for the time: Date.now()"],
  ["src/views/charts/a.ts", `import { parse } from "node-html-parser";`, "imports node-html-parser"],
  ["src/views/charts/a.ts", `import { Fragment } from "preact";`, "imports preact"],
  ["src/views/charts/a.ts", `export * from "../../ui/reading.ts";`, "imports ../../ui/reading.ts"],
  ["src/views/charts/a.ts", "export const today = new Date();", "asks for the time: new Date()"],
  [
    "src/ui/frame/a.tsx",
    `import { render } from "preact-render-to-string";`,
    "imports preact-render-to-string",
  ],
  ["src/ui/frame/a.tsx", `export type P = import("../../pages/parts/page.ts").Page;`, "imports ../../pages/"],
  ["src/ui/frame/a.tsx", "export const then = performance.now();", "asks for the time: performance.now()"],
  ["src/pages/kinds/a.tsx", `import { git } from "../../adapters/git/git.ts";`, "imports ../../adapters/"],
  ["src/pages/kinds/a.tsx", `import "../../build/plugin.ts";`, "imports ../../build/plugin.ts"],
  ["src/pages/kinds/a.tsx", "export const day = Date();", "asks for the time: Date()"],
  ["src/browser/search/a.ts", `import { h } from "preact";`, "imports preact"],
  [
    "src/browser/search/a.ts",
    `export const load = () => import("../../ui/reading.ts");`,
    "imports ../../ui/",
  ],
  ["src/browser/search/a.ts", `import { join } from "node:path";`, "imports node:path"],
  ["src/adapters/git/a.ts", `import mermaid from "mermaid";`, "imports mermaid"],
  ["src/adapters/yaml/a.ts", `import fontkit from "fontkit";`, "imports fontkit"],
  ["src/adapters/paper/a.ts", `import { Page } from "../../pages/parts/page.ts";`, "imports ../../pages/"],
  ["src/adapters/paper/a.ts", `import Eleventy from "@11ty/eleventy";`, "imports @11ty/eleventy"],
  [
    "src/adapters/paper/a.ts",
    `import { buildSite } from "../../build/build-site.ts";`,
    "imports ../../build/",
  ],
  ["src/build/a.ts", `import { Emblem } from "../ui/frame/emblem.tsx";`, "imports ../ui/"],
  ["src/build/a.ts", `import YAML from "yaml";`, "imports yaml"],
  ["scripts/a.ts", `import { bodyPage } from "../src/pages/kinds/body-page.tsx";`, "imports ../src/pages/"],
  ["scripts/a.ts", `import { toA } from "../src/views/facts/a-z.ts";`, "imports ../src/views/"],
  [".eleventy.ts", `import { readFileSync } from "node:fs";`, "imports node:fs"],
];

describe("a breach of a wall is found", () => {
  test.each(breaches)("in %s: %s", (path, code, says) => {
    const found = findBreaches([{ path, text: `${code}\n` }]);
    expect(found).toHaveLength(1);
    expect(found[0]).toContain(`${path}:1 ${says}`);
    expect(found[0]).toMatch(/\. [^.]+: [^.]+|\. .+\.$/);
  });
});

test("what a room may use is no breach, dates that are given included", () => {
  const text = `import { z } from "zod";
import type { Body } from "../network/body.ts";
export const day = (text: string) => new Date(text);
`;
  expect(findBreaches([{ path: "src/domain/time/a.ts", text }])).toEqual([]);
});

test("the house keeps its walls", () => {
  const sources = readSources();
  expect(sources.length).toBeGreaterThan(500);
  expect(findBreaches(sources)).toEqual([]);
});
