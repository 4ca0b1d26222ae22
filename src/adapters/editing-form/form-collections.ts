import { sourceLocale } from "../../domain/language/locale.ts";
import { type catalogue, translationsPlace } from "../../domain/schema/catalogue.ts";
import type { Field, FileGroup, Folder, SingleFile } from "./form-config.ts";

/** Name of a place of facts in the form, and the field its entries are listed by. */
interface Naming {
  readonly label: string;
  readonly singular: string;
  /** An icon of Material Symbols (https://fonts.google.com/icons). */
  readonly icon: string;
  readonly listedBy: string;
}

/** Places without a form: words and translations are keyed lists, edited by translators with `npm run translations`. */
const placesLeftOut = ["i18n/", translationsPlace] as const;

type Entry = (typeof catalogue)[number];
type Place = Exclude<Entry["place"], (typeof placesLeftOut)[number]>;

/** True for a place of facts that has a form. */
export function isInForm(entry: Entry): entry is Extract<Entry, { readonly place: Place }> {
  return !(placesLeftOut as readonly string[]).includes(entry.place);
}

const names: Readonly<Record<Place, Naming>> = {
  "network.yaml": { label: "Netzwerk", singular: "Netzwerk", icon: "hub", listedBy: "name" },
  "advisory-board.yaml": { label: "Beirat", singular: "Beirat", icon: "groups", listedBy: "name" },
  "sources.yaml": { label: "Quellen", singular: "Quelle", icon: "menu_book", listedBy: "title" },
  "site.yaml": { label: "Website und Betreiber", singular: "Website", icon: "settings", listedBy: "name" },
  "plain-language.yaml": {
    label: "Ausnahmen der Einfachen Sprache",
    singular: "Ausnahme",
    icon: "spellcheck",
    listedBy: "names",
  },
  "advisory-boards/": { label: "Weitere Beiräte", singular: "Beirat", icon: "groups", listedBy: "name" },
  "departments/": {
    label: "Ämter",
    singular: "Amt",
    icon: "account_balance",
    listedBy: "name",
  },
  "institutions/": {
    label: "Einrichtungen",
    singular: "Einrichtung",
    icon: "apartment",
    listedBy: "name",
  },
  "working-groups/": {
    label: "Arbeitskreise",
    singular: "Arbeitskreis",
    icon: "diversity_3",
    listedBy: "name",
  },
  "roles/": { label: "Funktionen", singular: "Funktion", icon: "badge", listedBy: "name" },
  "topics/": { label: "Wen frage ich?", singular: "Frage", icon: "help", listedBy: "question" },
  "publications/": {
    label: "Veröffentlichungen",
    singular: "Veröffentlichung",
    icon: "book",
    listedBy: "title",
  },
  "timeline/": { label: "Chronik", singular: "Ereignis", icon: "event", listedBy: "text" },
  "glossary/": { label: "Glossar", singular: "Begriff", icon: "dictionary", listedBy: "term" },
};

/** Name of the group of single files. */
export const singleFiles = "einzeln";

/** A single file, such as the list of sources. `format` names the rules for reading and writing it. */
export function toSingleFile(place: Place, fields: Field[], format: string): SingleFile {
  const { label, icon } = names[place];
  return { name: toName(place), label, icon, file: `_data/${place}`, format, fields };
}

/** All single files, as one group. */
export function toSingleFiles(files: SingleFile[]): FileGroup {
  return { ...shared, name: singleFiles, label: "Netzwerk und Listen", icon: "docs", files };
}

/** A folder with one file per thing, named by its id. */
export function toFolder(place: Place, fields: Field[], format: string): Folder {
  const { label, singular, icon, listedBy } = names[place];
  return {
    ...sharedByFolders,
    name: toName(place),
    label,
    label_singular: singular,
    icon,
    folder: `_data/${place.replace(/\/$/, "")}`,
    extension: "yaml",
    format,
    identifier_field: listedBy,
    summary: place === "timeline/" ? "{{date}}: {{text}}" : `{{${listedBy}}}`,
    slug: { template: "{{fields.id}}", editable: false },
    sortable_fields: { fields: place === "timeline/" ? ["date"] : [listedBy] },
    fields,
  };
}

/** A folder of longer texts. @param room folder below that of the language; undefined for pages of their own */
export function toProseFolder(room: string | undefined, fields: Field[], format: string): Folder {
  return {
    ...sharedByFolders,
    name: room === undefined ? "texte" : `texte-${room}`,
    label: room === undefined ? "Texte" : `Texte: ${room}`,
    label_singular: "Text",
    icon: "article",
    folder: ["content", sourceLocale, ...(room === undefined ? [] : [room])].join("/"),
    extension: "md",
    format,
    identifier_field: "title",
    summary: "{{title}}",
    slug: {
      template: "{{title}}",
      editable: ["create"],
      hint: "Dateiname und letzter Teil der Adresse. Ein Text zu einer Stelle heißt wie deren Kennung.",
    },
    sortable_fields: { fields: ["title"] },
    fields,
  };
}

/** Publishing is left to the host, where a proposal waits for its checks. There are no pictures to show. */
const shared = { publish: false } as const;
const sharedByFolders = { ...shared, thumbnail: false, duplicate: false } as const;

function toName(place: Place): string {
  return place.replace(/\.yaml$|\/$/g, "");
}
