import { sourceLocale } from "../language/locale.ts";
import type { Network } from "../network/network.ts";
import type { Route } from "../network/routes.ts";
import { translationsPlace } from "../schema/catalogue.ts";
import { bodyRooms } from "../schema/rooms.ts";
import { toTranslationPath } from "./translations.ts";

/** Facts that fill a whole page, by the page's name. */
const factsOfPage: Readonly<Record<string, string>> = {
  "wen-frage-ich": "_data/topics/",
  chronik: "_data/timeline/",
  glossar: "_data/glossary/",
  quellen: "_data/sources.yaml",
  publikationen: "_data/publications/",
};

/**
 * The file to open for improving a page: its own file, or the folder whose files it lists (then the path ends with a
 * slash). In another language it is the translation, or the German file where there is none yet. Undefined for pages
 * written by this software.
 */
export function toPageFile(network: Network, route: Route): string | undefined {
  const german = toGermanFile(network, route);
  if (german === undefined || route.locale === sourceLocale) return german;
  if (german.endsWith("/")) {
    const folder = german.replace("_data/", `_data/${translationsPlace}${route.locale}/`);
    return [...network.translationFiles].some((file) => file.startsWith(folder)) ? folder : german;
  }
  const translated = toTranslationPath(german, route.locale);
  return network.translationFiles.has(translated) ? translated : german;
}

function toGermanFile(network: Network, { kind, name }: Route): string | undefined {
  switch (kind) {
    case "body":
      return network.body(name).file;
    case "publication":
      return network.findPublication(name)?.file;
    case "list":
      return factsOfPage[name] ?? toPlace(network, name);
    default:
      return factsOfPage[name] ?? network.findProse(name)?.file;
  }
}

/** Place of the bodies of a room: their folder, or the file of a single one. */
function toPlace(network: Network, room: string): string | undefined {
  const files = network.bodies.filter(({ kind }) => bodyRooms[kind] === room).map(({ file }) => file);
  const folder = files
    .map((file) => file.slice(0, file.lastIndexOf("/") + 1))
    .find((one) => one !== "_data/");
  return files.length === 1 ? files[0] : folder;
}
