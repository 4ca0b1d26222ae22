import { readFile } from "node:fs/promises";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";
import { listMarkupSources } from "./markup-sources.ts";

/** KERN without rules no page, script or text of the site can use. @param markupSample more markup to keep rules for */
export async function purgeKern(css: string, markupSample: string): Promise<string> {
  const sources = await listMarkupSources();
  const texts = await Promise.all(sources.map((file) => readFile(file, "utf8")));
  const content = [...texts, markupSample];
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: content.map((raw) => ({ raw, extension: "tsx" })),
    defaultExtractor: toWords,
    // Elements of every page that this code does not name.
    safelist: ["html", "body"],
  });
  if (!result) throw new Error("the style purger returned nothing");
  return dropUnmet(result.css, {
    classes: new Set(content.flatMap(toWords)),
    attributes: new Set(content.flatMap(toAssigned)),
  });
}

function toWords(text: string): string[] {
  return text.match(/[a-zA-Z][\w-]*/g) ?? [];
}

/** Names that get a value, in markup or by a script; `readonly` is a word of TypeScript everywhere else. */
function toAssigned(text: string): string[] {
  return [...text.matchAll(/([a-zA-Z][\w-]*)\s*=/g)].map(([, name = ""]) => name.toLowerCase());
}

interface Met {
  readonly classes: ReadonlySet<string>;
  readonly attributes: ReadonlySet<string>;
}

/**
 * Drops rules the purger keeps although they never apply: those with an unmet `:has()` or attribute. Conditions that
 * exclude such a thing go too. Only animations named by some rule stay.
 */
function dropUnmet(css: string, met: Met): string {
  const root = postcss.parse(css);
  const isUnmet = (part: string) =>
    [...part.matchAll(awaited)].some(
      ([, className, attribute = ""]) =>
        !(className === undefined ? met.attributes.has(attribute) : met.classes.has(className)),
    );
  root.walkRules((rule) => {
    const selectors = rule.selectors
      .map((selector) => selector.replace(/:not\([^()]*\)/g, (part) => (isUnmet(part) ? "" : part)))
      .filter((selector) => !isUnmet(selector.replace(/:not\([^()]*\)/g, "")));
    if (selectors.length === 0) rule.remove();
    else rule.selectors = [...new Set(selectors)];
  });
  const text = root.toString();
  root.walkAtRules((rule) => {
    const isIdle =
      /keyframes$/.test(rule.name) && !new RegExp(`animation[^;]*\\b${rule.params}\\b`).test(text);
    if (rule.nodes?.length === 0 || isIdle) rule.remove();
  });
  return root.toString();
}

const awaited = /\.(kern-[\w-]+)|[[:](disabled|aria-disabled|readonly|type=file|href)/g;
