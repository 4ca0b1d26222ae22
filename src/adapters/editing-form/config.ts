import type { Network } from "../../domain/network/network.ts";
import { catalogue } from "../../domain/schema/catalogue.ts";
import { proseHeadSchema } from "../../domain/schema/prose-schema.ts";
import { type Choice, toFields } from "./fields.ts";
import { isInForm, toFolder, toProseFolder, toSingleFile, toSingleFiles } from "./form-collections.ts";
import type { Backend, Collection, Field, FormConfig, SingleFile } from "./form-config.ts";
import { proseFormat, toFactFormat } from "./formats.ts";
import { toValueSchema } from "./value-schema.ts";

/** Field for the text below the head of a file in `content/`. */
const markdownField: Field = {
  name: "body",
  label: "Text",
  widget: "text",
  required: false,
  use_emoji_autocomplete: false,
  hint: "Absätze mit einer Leerzeile trennen. „## “ beginnt eine Zwischenüberschrift, „- “ einen Punkt einer Liste. Ein Link zu einer Stelle: \\[Landratsamt\\](landratsamt).",
};

/**
 * The whole configuration of the form, made from the same schemas that check its output: every kind of fact and every
 * folder of texts. Each save becomes a proposal of its own (pull request, merge request).
 * @throws for a field with a shape the form cannot write
 */
export function toFormConfig(network: Network, backend: Backend): FormConfig {
  const bodies = network.bodies.map(({ id, name }) => ({ value: id, label: name }));
  const files: SingleFile[] = [];
  const folders: Collection[] = [];
  for (const { place, schemaName, schema } of catalogue.filter(isInForm)) {
    const fields = toFields(toValueSchema(schema), bodies);
    const format = toFactFormat(place, schemaName);
    if (place.endsWith("/")) folders.push(toFolder(place, fields, format));
    else files.push(toSingleFile(place, fields, format));
  }
  return {
    backend,
    publish_mode: "editorial_workflow",
    app_title: `Redaktion: ${network.site.name}`,
    // There are no pictures; the form only requires the name of a folder for them.
    media_folder: "content/bilder",
    media_libraries: { default: false, stock_assets: false },
    editor: { preview: false },
    show_preview_links: false,
    issue_reports: { url: network.site.repository },
    collections: [toSingleFiles(files), ...folders, ...proseFolders(network, bodies)],
  };
}

function proseFolders(network: Network, bodies: readonly Choice[]): Collection[] {
  const [title, description, ...others] = toFields(toValueSchema(proseHeadSchema), bodies);
  const fields = [title, description, markdownField, ...others].filter((field) => field !== undefined);
  const rooms = new Set([undefined, ...network.prose.map(({ room }) => room)]);
  return [...rooms].map((room) => toProseFolder(room, fields, proseFormat));
}
