import CMS from "@sveltia/cms";
import { type EntryFile, factFile, proseFile } from "./entry-file.ts";
import type { Field, FormConfig } from "./form-config.ts";
import { proseFormat, toModeline } from "./formats.ts";
import { withKeptEnd } from "./kept-end.ts";

/** One kind of file as the configuration describes it. */
interface Kind {
  readonly format: string;
  readonly fields: readonly Field[];
}

const text = await (await fetch("config.json", { cache: "no-cache" })).text();
const config = JSON.parse(text) as FormConfig;
for (const { format, fields } of kindsOf(config)) {
  if (format === proseFormat) register(format, "md", proseFile(fields));
  else register(format, "yaml", factFile(fields, toModeline(format)));
}
// The form accepts an icon of the site only by its full address, which no configuration file can know.
const logo = { src: new URL("icon.svg", location.href).href };
await CMS.init({ config: { ...toKnown(text), logo, load_config_file: false } });

/** The configuration without our own additions for reading and writing files; the form warns of unknown properties. */
function toKnown(configText: string): object {
  return JSON.parse(configText, (key, value) => (key === "absent" ? undefined : value));
}

function kindsOf({ collections }: FormConfig): Kind[] {
  return collections.flatMap((collection): readonly Kind[] =>
    "files" in collection ? collection.files : [collection],
  );
}

function register(format: string, extension: string, file: EntryFile): void {
  const toFile = (content: Record<string, unknown>) => withKeptEnd(file.toFile(content));
  CMS.registerCustomFormat(format, extension, { ...file, toFile });
}
