import { catalogue } from "./catalogue.ts";
import type { JsonSchema } from "./json-schema.ts";
import { toJsonSchema } from "./json-schema.ts";
import { proseHeadSchema } from "./prose-schema.ts";
import { bodyRooms, publicationRoom } from "./rooms.ts";

/** Details asked of an editor for something new; also the names of the options. */
export type Answer =
  | "satz"
  | "quelle"
  | "gehoert-zu"
  | "datum"
  | "adresse"
  | "herausgeber"
  | "verlaesslichkeit";

/** A kind of thing an editor can create with one command. */
export interface NewKind {
  /** German words for it; the first is shown. */
  readonly words: readonly [string, ...string[]];
  /** Folder or file below `_data/`, or below `content/de/` for a page. */
  readonly place: string;
  /** Field for the name given in the call; absent where the name is only used for the file. */
  readonly nameAt?: string;
  /** Fields for the answers, as paths inside the file. */
  readonly answers: Readonly<Partial<Record<Answer, string>>>;
  /** Folder of its longer text below `content/de/`, if it may have one. */
  readonly room?: string;
}

const ofBody = { nameAt: "name", answers: { satz: "summary.text", quelle: "summary.sources" } } as const;
const ofPart = {
  ...ofBody,
  answers: { ...ofBody.answers, "gehoert-zu": "relations.0.target" },
} as const;

/** Everything that can be created, in the order of the menu. */
export const newKinds: readonly NewKind[] = [
  {
    ...ofPart,
    words: ["arbeitskreis", "arbeitsgruppe", "ak"],
    place: "working-groups/",
    room: bodyRooms["working-group"],
  },
  {
    ...ofPart,
    words: ["amt", "fachbereich", "fachdienst", "fachgebiet", "stabsstelle"],
    place: "departments/",
    room: bodyRooms.department,
  },
  {
    ...ofBody,
    words: ["einrichtung", "institution", "verein"],
    place: "institutions/",
    room: bodyRooms.institution,
  },
  { ...ofPart, words: ["funktion", "rolle"], place: "roles/", room: bodyRooms.role },
  { ...ofPart, words: ["gremium", "beirat"], place: "advisory-boards/", room: bodyRooms.board },
  {
    words: ["frage", "thema"],
    place: "topics/",
    nameAt: "question",
    answers: { satz: "answer", quelle: "sources" },
  },
  {
    words: ["veroeffentlichung", "publikation"],
    place: "publications/",
    nameAt: "title",
    answers: {
      satz: "summary.text",
      quelle: "summary.sources",
      herausgeber: "publisher",
      datum: "published",
      adresse: "url",
    },
    room: publicationRoom,
  },
  {
    words: ["ereignis", "chronik"],
    place: "timeline/",
    answers: { datum: "date", satz: "text", quelle: "sources" },
  },
  {
    words: ["begriff", "glossar", "wort"],
    place: "glossary/",
    nameAt: "term",
    answers: { satz: "text", quelle: "sources" },
  },
  {
    words: ["quelle"],
    place: "sources.yaml",
    nameAt: "title",
    answers: {
      herausgeber: "publisher",
      adresse: "url",
      datum: "date",
      verlaesslichkeit: "reliability",
    },
  },
  { words: ["seite", "text"], place: "content/de/", nameAt: "title", answers: { quelle: "sources" } },
];

/** The kind of a German word; umlauts may be spelt out. */
export function findNewKind(word: string): NewKind | undefined {
  const plain = word.trim().toLowerCase().replaceAll("ö", "oe");
  return newKinds.find(({ words }) => words.includes(plain));
}

/** Schema of a new thing of a kind: of a file, or of one entry in the list of sources. */
export function schemaOf({ place }: NewKind): JsonSchema {
  const schema = catalogue.find((entry) => entry.place === place)?.schema ?? proseHeadSchema;
  const whole = toJsonSchema(schema);
  return whole.properties?.["sources"]?.items?.properties ? whole.properties["sources"].items : whole;
}

/** The field at the end of a path such as `summary.text` or `relations.0.target`. */
export function fieldAt(schema: JsonSchema, way: string): JsonSchema | undefined {
  return way
    .split(".")
    .reduce<JsonSchema | undefined>(
      (current, key) => (/^\d+$/.test(key) ? current?.items : current?.properties?.[key]),
      schema,
    );
}
