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

/** What languages that are drawn like another one (letters, direction) show of themselves: other words only. */
const fewSamples = samples.slice(0, 2);

/** Languages that stand for all with their letters and direction. */
const models = new Set(["de", "uk", "ar"]);

/** So many things of a room are looked at in German; all of a room are drawn by one template. */
const perRoom = 2;

/**
 * Which of a site's pages a browser looks at: in German every page but the third and further things of a room, in the
 * models one of each kind, in every other language the start and the page of a body. All are drawn by the same code from
 * the same facts; what differs is text, direction and length. Before a release the pipeline looks at all of them:
 * `EVERY_PAGE=1` (five minutes).
 * @param paths paths of files such as `/uk/a-z/index.html`
 */
export function choosePages(paths: readonly string[]): string[] {
  if (areAllChosen) return [...paths];
  const seen = new Map<string, number>();
  return [...paths].sort().filter((path) => {
    const [, locale = "", rest = ""] = /^\/([a-z-]+)\/(?:(.*\/)?)index\.html$/.exec(path) ?? [];
    if (locale === "" || (models.has(locale) ? samples : fewSamples).includes(rest)) return true;
    const [room, thing] = rest.split("/");
    if (locale !== "de" || room === undefined || thing === "") return locale === "de";
    seen.set(room, (seen.get(room) ?? 0) + 1);
    return (seen.get(room) ?? 0) <= perRoom;
  });
}
