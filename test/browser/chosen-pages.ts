/** True where somebody asked for every page. */
export const areAllChosen = process.env.EVERY_PAGE === "1";

/** Pages that stand for all others in a language: one of each kind and each tool, but nothing whose parts another has. */
const samples = [
  "",
  "aemter/fachdienst-auslaender-und-personenstandswesen/",
  "organigramm/",
  "wen-frage-ich/",
  "offline/",
  "suche/",
  "handzettel/",
];

/**
 * Which of a site's pages a browser looks at: every German one, and of every other language one of each kind. All
 * languages are drawn by the same code from the same facts; what differs is text, direction and length. Before a release
 * the pipeline looks at all of them: `EVERY_PAGE=1` (five minutes).
 * @param paths paths of files such as `/uk/a-z/index.html`
 */
export function choosePages(paths: readonly string[]): string[] {
  if (areAllChosen) return [...paths];
  return paths.filter((path) => {
    const [, locale = "", rest = ""] = /^\/([a-z-]+)\/(?:(.*\/)?)index\.html$/.exec(path) ?? [];
    return locale === "" || locale === "de" || samples.includes(rest);
  });
}
