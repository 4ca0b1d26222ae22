import type { HostileCase } from "./hostile-case.ts";
import { addresses } from "./kinds/addresses.ts";
import { bombs, tooMuch } from "./kinds/bombs.ts";
import { characters } from "./kinds/characters.ts";
import { drawings } from "./kinds/drawings.ts";
import { formulas, markupInText, templatesInText } from "./kinds/markup.ts";
import { fileLinks, fileNames, waysOut } from "./kinds/paths.ts";
import { engineSettings, frontMatter, generatorFiles } from "./kinds/programs.ts";
import { literals, nothings, objectKeys, tags } from "./kinds/yaml.ts";

/**
 * Possible attacks by a stranger's pull request, by class; the first thirteen are known to work against a stock
 * Eleventy.
 */
export const hostileCases: Readonly<Record<string, readonly HostileCase[]>> = {
  "a program as front matter": frontMatter,
  "files a generator runs": generatorFiles,
  "settings for a template engine": engineSettings,
  "ways out of the output folder": waysOut,
  "keys into every object": objectKeys,
  "bombs of YAML": bombs,
  "links to other files": fileLinks,
  "templates in text": templatesInText,
  "markup in text": markupInText,
  "addresses that run or lead astray": addresses,
  "text that programs take for something else": literals,
  "words that mean nothing": nothings,
  "tags of YAML": tags,
  "drawings that do more": drawings,
  "characters that deceive": characters,
  "names of files": fileNames,
  "too much of something": tooMuch,
  "formulas and calendar lines": formulas,
};

/** All cases that end as text, to be built together. */
export const inertCases: readonly HostileCase[] = Object.values(hostileCases)
  .flat()
  .filter(({ fate }) => fate === "inert");
