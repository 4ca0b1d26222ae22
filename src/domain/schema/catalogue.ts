import type { z } from "zod";
import { type BodyKind, bodySchemas } from "./body-schema.ts";
import { glossarySchema, publicationSchema, timelineSchema, topicSchema } from "./collection-schemas.ts";
import { plainLanguageSchema } from "./plain-language-schema.ts";
import { bodyRooms, publicationRoom } from "./rooms.ts";
import { siteSchema } from "./site-schema.ts";
import { sourcesSchema } from "./source-schema.ts";
import { translationSchema } from "./translation-schema.ts";
import { wordsSchema } from "./words-schema.ts";

/** Place of one kind of facts below `_data/`, and their schema. */
export interface CatalogueEntry {
  /** A file such as `site.yaml`, or a folder such as `roles/` with one file a thing; translations also lie deeper. */
  readonly place: string;
  readonly schemaName: string;
  /** German name of the subject of one such file. */
  readonly title: string;
  readonly schema: z.ZodType;
  /** Set where the files describe nodes of the graph. */
  readonly bodyKind?: BodyKind;
  /** Key of the interface word that names the area such files belong to; absent for nodes, whose area is their room. */
  readonly areaKey?: string;
}

/** Folder of the translations: one folder per language, in which every path is that of the German file. */
export const translationsPlace = "translations/";

/** All places for facts; a file anywhere else under `_data/` is an error. */
export const catalogue = [
  { place: "site.yaml", schemaName: "site", title: "Die Website", schema: siteSchema },
  {
    place: "sources.yaml",
    schemaName: "sources",
    title: "Quellen",
    schema: sourcesSchema,
    areaKey: "page.quellen",
  },
  {
    place: "network.yaml",
    schemaName: "network",
    title: "Das Netzwerk",
    schema: bodySchemas.network,
    bodyKind: "network",
  },
  {
    place: "advisory-board.yaml",
    schemaName: "board",
    title: "Gremium (Beirat)",
    schema: bodySchemas.board,
    bodyKind: "board",
  },
  {
    place: "advisory-boards/",
    schemaName: "board",
    title: "Gremium (Beirat)",
    schema: bodySchemas.board,
    bodyKind: "board",
  },
  {
    place: "departments/",
    schemaName: "department",
    title: "Amt (Fachbereich, Fachdienst, Stabsstelle)",
    schema: bodySchemas.department,
    bodyKind: "department",
  },
  {
    place: "institutions/",
    schemaName: "institution",
    title: "Einrichtung außerhalb",
    schema: bodySchemas.institution,
    bodyKind: "institution",
  },
  {
    place: "working-groups/",
    schemaName: "working-group",
    title: "Arbeitskreis",
    schema: bodySchemas["working-group"],
    bodyKind: "working-group",
  },
  { place: "roles/", schemaName: "role", title: "Funktion", schema: bodySchemas.role, bodyKind: "role" },
  {
    place: "topics/",
    schemaName: "topic",
    title: "Frage",
    schema: topicSchema,
    areaKey: "page.wen-frage-ich",
  },
  {
    place: "publications/",
    schemaName: "publication",
    title: "Veröffentlichung",
    schema: publicationSchema,
    areaKey: `room.${publicationRoom}`,
  },
  {
    place: "timeline/",
    schemaName: "timeline",
    title: "Ereignis der Chronik",
    schema: timelineSchema,
    areaKey: "page.chronik",
  },
  {
    place: "glossary/",
    schemaName: "glossary",
    title: "Begriff",
    schema: glossarySchema,
    areaKey: "page.glossar",
  },
  {
    place: "plain-language.yaml",
    schemaName: "plain-language",
    title: "Ausnahmen der Einfachen Sprache",
    schema: plainLanguageSchema,
  },
  {
    place: "i18n/",
    schemaName: "words",
    title: "Wörter der Oberfläche",
    schema: wordsSchema,
    areaKey: "status.area.i18n",
  },
  { place: translationsPlace, schemaName: "translation", title: "Übersetzung", schema: translationSchema },
] as const satisfies readonly CatalogueEntry[];

/** Files a site cannot do without. */
export const requiredFiles = ["site.yaml", "sources.yaml", "network.yaml"] as const;

/** The entry a file below `_data/` belongs to; undefined for a file that has no place there. */
export function findCatalogueEntry(path: string): CatalogueEntry | undefined {
  return catalogue.find(({ place }) => {
    if (place === translationsPlace) return /^translations\/[^/]+\/.+\.yaml$/.test(path);
    return place.endsWith("/") ? isDirectChild(path, place) : path === place;
  });
}

/** Key of the interface word for the area a file of `_data/` belongs to: its room, its page, or the site as a whole. */
export function toAreaKey(path: string): string {
  const { bodyKind, areaKey = "status.area.site" } = findCatalogueEntry(path) ?? {};
  return bodyKind === undefined ? areaKey : `room.${bodyRooms[bodyKind]}`;
}

function isDirectChild(path: string, folder: string): boolean {
  return path.startsWith(folder) && !path.slice(folder.length).includes("/") && path.endsWith(".yaml");
}
