import { z } from "zod";
import { catalogue } from "../../domain/catalogue.ts";
import { isLocale, localeInfo } from "../../domain/locale.ts";
import type { Network } from "../../domain/network.ts";
import { proseHeadSchema } from "../../domain/schema/prose.ts";
import type { Words } from "../../views/words.ts";
import { isInForm, toFolder, toProseFolder, toSingleFile, toSingleFiles } from "./collections.ts";
import { type FieldContext, toFields, type ValueSchema } from "./fields.ts";
import type { Backend, Collection, Field, FormConfig, SingleFile } from "./form-config.ts";
import { proseFormat, toFactFormat } from "./formats.ts";

/** The text below the head of a file in `content/`. */
const markdownField: Field = {
  name: "body",
  label: "Text",
  widget: "text",
  required: false,
  use_emoji_autocomplete: false,
  hint: "Absätze mit einer Leerzeile trennen. „## “ beginnt eine Zwischenüberschrift, „- “ einen Punkt einer Liste.",
};

/**
 * The whole configuration of the form, made from the same schemas that check what it writes: every kind of fact and
 * every folder of texts. Each save becomes a proposal of its own (pull request, merge request).
 * @param words German words: the form itself is in German
 */
export function toFormConfig(network: Network, words: Words, backend: Backend): FormConfig {
  const context = toFieldContext(network, words);
  const files: SingleFile[] = [];
  const folders: Collection[] = [];
  for (const { place, schemaName, schema } of catalogue.filter(isInForm)) {
    const fields = toFields(toValueSchema(schema), context);
    const format = toFactFormat(place, schemaName);
    if (place.endsWith("/")) folders.push(toFolder(place, fields, format));
    else files.push(toSingleFile(place, fields, format));
  }
  return {
    backend,
    publish_mode: "editorial_workflow",
    app_title: `Redaktion: ${network.site.name}`,
    // The form knows no pictures; it only insists on the name of a folder for them.
    media_folder: "content/bilder",
    media_libraries: { default: false, stock_assets: false },
    editor: { preview: false },
    show_preview_links: false,
    issue_reports: { url: network.site.repository },
    collections: [toSingleFiles(files), ...folders, ...proseFolders(network, context)],
  };
}

function proseFolders(network: Network, context: FieldContext): Collection[] {
  const [title, description, ...others] = toFields(toValueSchema(proseHeadSchema), context);
  const fields = [title, description, markdownField, ...others].filter((field) => field !== undefined);
  const rooms = new Set([undefined, ...network.prose.map(({ room }) => room)]);
  return [...rooms].map((room) => toProseFolder(room, fields, proseFormat));
}

function toFieldContext(network: Network, words: Words): FieldContext {
  const keys: Readonly<Record<string, (value: string) => string>> = {
    "kind/relation": (value) => `relation.${value}.outgoing`,
    "kind/contact": (value) => `contact.${value}`,
    topic: (value) => `topic.${value}`,
    reliability: (value) => `reliability.${value}`,
  };
  return {
    bodies: network.bodies.map(({ id, name }) => ({ value: id, label: name })),
    nameOf: (field, value) => {
      const key = Object.entries(keys)
        .filter(([name]) => name.split("/")[0] === field)
        .map(([, toKey]) => toKey(value))
        .find(words.has);
      if (key !== undefined) return words(key);
      return field === "locales" && isLocale(value) ? localeInfo(value).autonym : value;
    },
  };
}

function toValueSchema(schema: z.ZodType): ValueSchema {
  return z.toJSONSchema(schema, { io: "input", unrepresentable: "throw" }) as ValueSchema;
}
