import { sourceLocale } from "../../domain/language/locale.ts";
import type { Facts } from "../../domain/network/facts.ts";
import { Network } from "../../domain/network/network.ts";
import { toMermaid } from "../../views/charts/mermaid-text.ts";
import { toOverview } from "../../views/charts/overview.ts";
import { toWords } from "../../views/translations/interface-words.ts";

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
