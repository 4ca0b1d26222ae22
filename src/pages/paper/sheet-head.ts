import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";

/** Pages made for printing, by their stylesheet: the interface words that name and describe each. */
const sheets = {
  handout: { title: "page.handzettel", description: "paper.handout.text" },
  poster: { title: "page.poster", description: "paper.poster.text" },
  book: { title: "page.buch", description: "paper.book.text" },
} as const;

/** The head of a page made for printing. It repeats other pages, so search engines and search leave it out. */
export function toSheetHead({ words, assets }: PageContext, sheet: keyof typeof sheets): Page["head"] {
  const { title, description } = sheets[sheet];
  return {
    title: words(title),
    description: words(description),
    stylesheets: [assets.sheets.paper, assets.sheets[sheet]],
    isRepetition: true,
  };
}
