import { readdir, readFile } from "node:fs/promises";
import postcss from "postcss";
import { PurgeCSS } from "purgecss";

/** Rooms whose source text names every class that can reach a page. */
const rooms = ["ui", "pages", "browser", "adapters/diagrams"];
const files = ["adapters/markdown.ts"];

/** KERN without the rules that no page, no script and no text of this site can use. @param markupSample more markup to keep rules for */
export async function purgeKern(css: string, markupSample: string): Promise<string> {
  const source = new URL("../../", import.meta.url);
  const names = [
    ...files,
    ...(await Promise.all(rooms.map((room) => listSources(source, room)))).flat(),
  ].sort();
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, source), "utf8")));
  const content = [...texts, markupSample];
  const [result] = await new PurgeCSS().purge({
    css: [{ raw: css }],
    content: content.map((raw) => ({ raw, extension: "tsx" })),
    defaultExtractor: toWords,
    // Elements every page has without this code naming them.
    safelist: ["html", "body"],
  });
  if (!result) throw new Error("the style purger returned nothing");
  return dropUnmet(result.css, new Set(content.flatMap(toWords)));
}

function toWords(text: string): string[] {
  return text.match(/[a-zA-Z][\w-]*/g) ?? [];
}

/** The purger keeps what stands in `:has()` and attributes; a rule that waits for such a thing in vain goes too. */
function dropUnmet(css: string, words: ReadonlySet<string>): string {
  const root = postcss.parse(css);
  const isUnmet = (selector: string) =>
    [...selector.replace(/:not\([^()]*\)/g, "").matchAll(awaited)].some(
      ([, name, pseudo]) => !words.has(name ?? pseudo ?? ""),
    );
  root.walkRules((rule) => {
    const kept = rule.selectors.filter((selector) => !isUnmet(selector));
    if (kept.length === 0) rule.remove();
    else if (kept.length < rule.selectors.length) rule.selectors = kept;
  });
  root.walkAtRules((rule) => {
    if (rule.nodes?.length === 0) rule.remove();
  });
  return root.toString();
}

const awaited = /[.[](kern-[\w-]+|disabled|aria-disabled|readonly|type=file|href)|:(disabled)/g;

async function listSources(source: URL, room: string): Promise<string[]> {
  const found = await readdir(new URL(`${room}/`, source), { recursive: true }).catch(() => [] as string[]);
  return found.filter((name) => /\.tsx?$/.test(name)).map((name) => `${room}/${name.replaceAll("\\", "/")}`);
}
