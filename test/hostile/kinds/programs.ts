import { code, type HostileCase } from "../hostile-case.ts";
import { asFile, asHead, each, named, namedData } from "../payload.ts";

/** A program as front matter. */
export const frontMatter: readonly HostileCase[] = each(
  "refused",
  [
    "---js",
    "---javascript",
    "--- js",
    "---JS",
    "---json",
    "---toml",
    "---coffee",
    "---yaml",
    "+++",
    ";;;",
    "---\tjs",
    "---js ",
  ],
  (opening, id) => asFile(`${opening}\n${code}\n---\n\nText.\n`, id),
);

/** Files a generator runs. */
export const generatorFiles: readonly HostileCase[] = [
  ...each(
    "refused",
    [
      "ID.11tydata.js",
      "ID.11tydata.json",
      "ID.11tydata.cjs",
      "de.11tydata.mjs",
      "ID.11ty.js",
      "ID.11ty.ts",
      "ID.11ty.tsx",
    ].concat([
      "ID.njk",
      "ID.liquid",
      "ID.html",
      "ID.hbs",
      "ID.ejs",
      "ID.webc",
      ".eleventyignore",
      "ID.md.js",
      "package.json",
    ]),
    named,
  ),
  ...each(
    "refused",
    ["ID.js", "ID.cjs", "ID.mjs", "ID.ts", "ID.json", "eleventyComputed.js", "pages.js", "site.yaml.js"],
    namedData,
  ),
];

/** Settings for a template engine. */
export const engineSettings: readonly HostileCase[] = each(
  "refused",
  [
    "templateEngineOverride: njk",
    "layout: ../../../etc/passwd",
    "eleventyComputed: { title: x }",
    "pagination: { data: collections.all, size: 1 }",
    "tags: [all]",
    "engine: js",
    "eleventyExcludeFromCollections: true",
    "render: js",
    "date: git Last Modified",
  ],
  asHead,
);
