import { type Locale, localeInfo } from "../../domain/language/locale.ts";
import type { BuiltInPage } from "../../domain/schema/rooms.ts";
import { editingFormFolder } from "../host/form-policy.ts";
import type { FileTiers, ListedFile, OfflineList } from "./offline-list.ts";

/** Input of the list besides the files. */
export interface OfflinePlan {
  readonly version: string;
  readonly builtOn: string;
  readonly locales: readonly Locale[];
  /** By language, the file name of its search program (`wasm.de.pagefind`); several languages may share one. */
  readonly searchPrograms: Readonly<Partial<Record<Locale, string>>>;
}

/** Pages needed first. Search does not work without its index, so the index is core, too. */
const corePages: readonly BuiltInPage[] = [
  "wen-frage-ich",
  "organigramm",
  "suche",
  "a-z",
  "offline",
  "impressum",
  "datenschutz",
  "barrierefreiheit",
];

/** Files for hosts, robots and app stores only, or useless without a connection. */
const leftOut =
  /^(?:_headers|robots\.txt|sitemap\.xml|404\.html|sw\.js|offline\.json)$|\.(?:zip|webmanifest)$|^assets\/app-icon\b/;

/** Styles, scripts and pictures of the interface, and the fonts of every page; other fonts have a fallback. */
const coreAssets = /^assets\/(?:[^/]+\.(?:css|js|svg)|fonts\/[^/]+-latin-\d00\.[^/]+)$/;

/**
 * The list of files that can be saved, from all files of the hosted site, sorted by path.
 * @param files with paths as on disk: `de/suche/index.html`
 */
export function toOfflineList(files: readonly ListedFile[], plan: OfflinePlan): OfflineList {
  const listed = files
    .filter(([path]) => !leftOut.test(path) && !path.startsWith(`${editingFormFolder}/`))
    .map(([path, ...rest]): ListedFile => [path.replace(/(^|\/)index\.html$/, "$1"), ...rest])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  const isOf = new Map(plan.locales.map((locale) => [locale, ownedBy(locale, plan)]));
  const owned = (path: string) => [...isOf.values()].some((isOwn) => isOwn(path));
  const languages = [...isOf].map(([locale, isOwn]) => {
    const { autonym, direction } = localeInfo(locale);
    const own = listed.filter(([path]) => isOwn(path));
    return [locale, { name: autonym, direction, ...toTiers(own, isCoreOf(locale)) }] as const;
  });
  const shared = listed.filter(([path]) => !owned(path));
  const isSharedCore = (path: string) =>
    path === "" || path === "pagefind/pagefind-entry.json" || coreAssets.test(path);
  const { version, builtOn } = plan;
  return {
    version,
    builtOn,
    shared: toTiers(shared, isSharedCore),
    locales: Object.fromEntries(languages),
  };
}

function ownedBy(locale: Locale, { searchPrograms }: OfflinePlan): (path: string) => boolean {
  const index = new RegExp(`^pagefind/(?:pagefind\\.|[a-z]+/)${locale}_`);
  const program = `pagefind/${searchPrograms[locale]}`;
  return (path) => path.startsWith(`${locale}/`) || path === program || index.test(path);
}

function isCoreOf(locale: Locale): (path: string) => boolean {
  const pages = new Set([`${locale}/`, ...corePages.map((name) => `${locale}/${name}/`)]);
  return (path) => pages.has(path) || (path.startsWith("pagefind/") && !path.endsWith(".pf_fragment"));
}

function toTiers(files: readonly ListedFile[], isCore: (path: string) => boolean): FileTiers {
  return {
    core: files.filter(([path]) => isCore(path)),
    rest: files.filter(([path]) => !isCore(path)),
  };
}
