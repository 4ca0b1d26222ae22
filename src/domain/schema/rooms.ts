import type { BodyKind } from "./body-schema.ts";

/** Rooms of the site: the first part of a URL below the locale, equal in every language. */
export const bodyRooms = {
  network: "netzwerk",
  board: "gremien",
  department: "aemter",
  institution: "institutionen",
  "working-group": "arbeitskreise",
  role: "rollen",
} as const satisfies Record<BodyKind, string>;

/** Room of the publications. */
export const publicationRoom = "publikationen";

/** All rooms with a page that lists their contents. */
export const listRooms = [
  bodyRooms.board,
  bodyRooms.department,
  bodyRooms.institution,
  bodyRooms["working-group"],
  bodyRooms.role,
  publicationRoom,
] as const;

/** A room with a list page. */
export type ListRoom = (typeof listRooms)[number];

/** Pages made by this software; prose of the same name becomes their introduction. */
export const builtInPages = [
  "start",
  "wen-frage-ich",
  "organigramm",
  "weg-eines-anliegens",
  "chronik",
  "a-z",
  "suche",
  "quellen",
  "glossar",
  "lizenzen",
  "offline",
  "handzettel",
  "poster",
  "buch",
  "impressum",
  "datenschutz",
  "barrierefreiheit",
  "stand-der-uebersetzungen",
] as const;

/** Page with the progress of the translations; a site in one language has none. */
export const translationStatusPage = "stand-der-uebersetzungen" satisfies BuiltInPage;

/** Pages made for printing: they repeat the contents of others. */
export const paperPages = ["handzettel", "poster", "buch"] as const satisfies BuiltInPage[];

/** Name of a page made by this software. */
export type BuiltInPage = (typeof builtInPages)[number];

/** Built-in pages with details only the operator can state. */
export const legalPages = ["impressum", "datenschutz", "barrierefreiheit"] as const satisfies BuiltInPage[];
