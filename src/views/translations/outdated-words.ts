import type { Drawing } from "../charts/drawing.ts";
import type { Words } from "./interface-words.ts";

/** Called with the key of each outdated word used. */
export type TellOutdated = (key: string) => void;

/** The same words, reporting each outdated one that is used. */
export function tellingOutdated(words: Words, tell: TellOutdated): Words {
  const telling = (...[key, values]: Parameters<Words>) => {
    if (words.outdatedKeys.has(key)) tell(key);
    return words(key, values);
  };
  return Object.assign(telling, words);
}

/** Reports each outdated word in a drawing, which was made before the page that shows it. */
export function tellOutdatedLabels(drawing: Drawing, { outdated }: Words, tell: TellOutdated): void {
  const labels = [...drawing.boxes, ...drawing.edges].flatMap(({ label, lines }) => [
    label,
    ...lines.map(({ text }) => text),
  ]);
  const notes = drawing.boxes.flatMap(({ note, noteLines = [] }) => [
    note ?? "",
    ...noteLines.map(({ text }) => text),
  ]);
  for (const text of new Set([drawing.title, drawing.description, ...labels, ...notes])) {
    const key = outdated.get(text);
    if (key !== undefined) tell(key);
  }
}
