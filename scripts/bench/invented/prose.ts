import { randomFrom } from "./random.ts";

/** A page of plain text, the same for every generator. */
export interface ProsePage {
  readonly slug: string;
  readonly title: string;
  readonly description: string;
  /** Markdown without a head; links are written by `linkTo`. */
  readonly body: string;
}

const subjects = ["Der Verein", "Die Stelle", "Der Kreis", "Das Amt", "Die Gruppe", "Das Haus"];
const doings = ["berät", "begleitet", "stärkt", "besucht", "fördert", "informiert"];
const objects = ["Familien", "Schulen", "Betriebe", "Nachbarn", "junge Leute", "neue Gäste"];
const times = ["jeden Montag", "im Frühjahr", "bei Bedarf", "seit vielen Jahren", "am Abend", "vor Ort"];
const sections = ["Worum es geht", "Wer dabei ist", "Wann und wo", "Was danach kommt"];

/**
 * Invented pages of about 3 KB of Markdown each: four sections with paragraphs, a list, words in bold and two links.
 * @param linkTo address of another page as the generator wants it; all other text is the same for all
 */
export function toProse(pages: number, seed: number, linkTo: (slug: string) => string): ProsePage[] {
  const random = randomFrom(seed);
  const pick = (words: readonly string[]) => words[random(words.length)] ?? "";
  const sentence = () => `${pick(subjects)} ${pick(doings)} ${pick(objects)} ${pick(times)}.`;
  const sentences = (count: number) => Array.from({ length: count }, sentence).join(" ");
  return Array.from({ length: pages }, (_, index) => {
    const other = () => {
      const number = random(pages) + 1;
      return `[Seite ${number}](${linkTo(toSlug(number))})`;
    };
    const parts = sections.map((heading) =>
      [
        `## ${heading}`,
        sentences(6),
        `${sentences(3)} **Wichtig:** ${sentence()}`,
        ["-", "-", "-"].map((dash) => `${dash} ${sentence()}`).join("\n"),
      ].join("\n\n"),
    );
    return {
      slug: toSlug(index + 1),
      title: `Seite ${index + 1}`,
      description: sentence(),
      body: `${sentences(3)}\n\nMehr steht auf ${other()} und auf ${other()}.\n\n${parts.join("\n\n")}\n`,
    };
  });
}

function toSlug(number: number): string {
  return `seite-${number}`;
}
