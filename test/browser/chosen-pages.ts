/** Whether every page was requested. */
export const areAllChosen = process.env.EVERY_PAGE === "1";

/** Pages that represent all others in a language: one of each kind and each tool, without repeated parts. */
const samples = [
  "",
  "aemter/fachdienst-auslaender-und-personenstandswesen/",
  "organigramm/",
  "wen-frage-ich/",
  "offline/",
  "suche/",
  "handzettel/",
];

/** Pages for languages drawn like another one (letters, direction): they only differ in words. */
const fewSamples = samples.slice(0, 2);

/** Languages whose letters and direction represent all others. */
const models = new Set(["de", "uk", "ar"]);

/** Number of things per room that are checked in German; all of a room are drawn by one template. */
const perRoom = 2;

/**
 * Pages of a site to check in a browser: in German every page but the third and further things of a room, in the model
 * languages one of each kind, in every other language the start and the page of a body. All are drawn by the same code
 * from the same facts; only text, direction and length differ. Before a release the pipeline checks all of them:
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
