import type { Facts } from "../domain/facts.ts";
import { sourceLocale } from "../domain/locale.ts";
import { Network } from "../domain/network.ts";
import { toMermaid } from "../views/mermaid-text.ts";
import { toOverview } from "../views/overview.ts";
import { toWords } from "../views/words.ts";

const block = /```mermaid\n[\s\S]*?```/;

/** True for a README with a Mermaid block. */
export function hasPicture(readme: string): boolean {
  return block.test(readme);
}

/**
 * A README with its Mermaid block replaced by the overview of these facts; Git hosts draw it.
 * @throws when the README has no such block
 */
export function withPicture(readme: string, facts: Facts): string {
  if (!hasPicture(readme)) throw new Error("README.md has no mermaid block to renew");
  const own = facts.words.get(sourceLocale) ?? new Map<string, string>();
  const text = toMermaid(toOverview(new Network(facts), toWords(sourceLocale, own, own)), () => undefined);
  return readme.replace(block, () => `\`\`\`mermaid\n${text}\`\`\``);
}
