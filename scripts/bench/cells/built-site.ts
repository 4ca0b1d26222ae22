import { mkdir, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Contender, SiteWish } from "../contenders/contender.ts";
import { benchFolder } from "../contenders/toolbox.ts";
import { type Cost, runMeasured } from "../measure/run-measured.ts";
import type { Values } from "./cell.ts";

/** State before a build: nothing kept, something kept from a build of the same, or of all but one sentence. */
export type Before = "cold" | "warm" | "one edit";

/** Sites of this process by folder; what older ones left there is not trusted. */
const known = new Map<string, BuiltSite>();

/** The site of a contender and size: the same for all parts of a run. */
export function findSite(contender: Contender, size: number, seed: number): BuiltSite {
  const folder = join(benchFolder, "work", `${contender.name.replace(/\W+/g, "-")}-${size}-${seed}`);
  const site = known.get(folder) ?? new BuiltSite(contender, folder, { pages: size, seed });
  known.set(folder, site);
  return site;
}

/** A site of a contender in a folder of its own, made when first needed. */
export class BuiltSite {
  readonly #contender: Contender;
  readonly #wish: SiteWish;
  readonly #folder: string;
  #isMade = false;
  #isWarm = false;
  #edits = 0;

  constructor(contender: Contender, folder: string, wish: SiteWish) {
    this.#contender = contender;
    this.#folder = folder;
    this.#wish = wish;
  }

  /** Builds and returns what it cost. @param slug page that gets the edit */
  async measure(before: Before, slug: string): Promise<Values> {
    await this.#prepare();
    if (before === "cold") await this.#dropCaches();
    else if (!this.#isWarm && this.#contender.caches.length > 0) await this.#build();
    const sentence = before === "one edit" ? await this.edit(slug) : undefined;
    const cost = await this.#build();
    if (sentence !== undefined) await this.#requireSentence(slug, sentence);
    return { ...cost, ...(await this.#weigh()) };
  }

  /** The folder of its finished pages, built if that has not been done yet. */
  async requireBuilt(): Promise<string> {
    await this.#prepare();
    if (!this.#isWarm) await this.#build();
    return join(this.#folder, this.#contender.out);
  }

  /** Its folder, with everything it is built from. */
  async requirePrepared(): Promise<string> {
    await this.#prepare();
    return this.#folder;
  }

  async #prepare(): Promise<void> {
    if (this.#isMade) return;
    await rm(this.#folder, { recursive: true, force: true });
    await mkdir(this.#folder, { recursive: true });
    await this.#contender.prepare(this.#wish, this.#folder);
    this.#isMade = true;
  }

  async #dropCaches(): Promise<void> {
    for (const cache of this.#contender.caches)
      await rm(join(this.#folder, cache), { recursive: true, force: true });
  }

  async #build(): Promise<Cost> {
    // Old pages would be counted as new ones.
    await rm(join(this.#folder, this.#contender.out), { recursive: true, force: true });
    const sum = { wall: 0, cpu: 0, memory: 0 };
    for (const step of await this.#contender.steps(this.#folder)) {
      const { wall, cpu, memory } = await runMeasured(step);
      sum.wall += wall;
      sum.cpu += cpu;
      sum.memory = Math.max(sum.memory, memory);
    }
    this.#isWarm = true;
    return sum;
  }

  /** Adds a sentence to a page and returns it. */
  async edit(slug: string): Promise<string> {
    const path = join(this.#folder, this.#contender.pageFiles(slug).source);
    this.#edits += 1;
    const sentence = `Das ist Satz ${this.#edits} dazu.`;
    await writeFile(path, `${await readFile(path, "utf8")}\n${sentence}\n`);
    return sentence;
  }

  async #requireSentence(slug: string, sentence: string): Promise<void> {
    const html = await readFile(join(this.#folder, this.#contender.pageFiles(slug).made), "utf8");
    if (!html.includes(sentence)) throw new Error(`the edit is not in the built page ${slug}`);
  }

  /** Number and bytes of pages. @throws when there are fewer than ordered: whoever does less is not compared */
  async #weigh(): Promise<Values> {
    const out = join(this.#folder, this.#contender.out);
    const names = (await readdir(out, { recursive: true })).filter((name) => name.endsWith(".html"));
    const { pages } = this.#wish;
    if (names.length < pages) throw new Error(`only ${names.length} of ${pages} pages`);
    let bytes = 0;
    for (const name of names) bytes += (await stat(join(out, name))).size;
    return { pages: names.length, "KB a page": bytes / names.length / 1000 };
  }
}
