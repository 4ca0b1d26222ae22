import type { WrittenText } from "./mermaid-code.ts";
import type { Misread } from "./misread.ts";

/** Finds nodes and groups that are given another text than before: Mermaid keeps only the last. */
export function findSecondTexts(texts: readonly WrittenText[]): Misread[] {
  const first = new Map<string, string>();
  return texts.flatMap(({ id, text, offset }) => {
    const known = first.get(id);
    first.set(id, known ?? text);
    if (known === undefined || known === text) return [];
    return [
      {
        offset,
        message: `„${id}“ hat schon einen anderen Text; gezeichnet würde nur der letzte. Bitte einen davon löschen.`,
      },
    ];
  });
}

/**
 * Finds nodes that stand, in a line of their own, in a second group: Mermaid leaves them in the first.
 * @param code the source without its texts
 */
export function findSecondPlaces(code: string): Misread[] {
  const found: Misread[] = [];
  const groupOf = new Map<string, number>();
  const around: number[] = [];
  let groups = 0;
  for (const statement of code.matchAll(/[^\n;]+/g)) {
    const text = statement[0].trim();
    if (/^subgraph(?:\s|$)/.test(text)) around.push(++groups);
    else if (text === "end") around.pop();
    const group = around.at(-1);
    const id = /^[^\s()[\]{}<>|&@:\uE000]+(?=(?:[[({>].*)?(?::::\S+)?$)/.exec(text)?.[0];
    if (group === undefined || id === undefined || text === "end") continue;
    const known = groupOf.get(id);
    groupOf.set(id, known ?? group);
    if (known !== undefined && known !== group)
      found.push({
        offset: statement.index + statement[0].indexOf(id),
        message: `„${id}“ steht schon in einer anderen Gruppe; gezeichnet würde es nur dort. Bitte nur einmal nennen.`,
      });
  }
  return found;
}
