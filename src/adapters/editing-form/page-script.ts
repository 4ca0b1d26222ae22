import CMS from "@sveltia/cms";
import { type EntryFile, factFile, proseFile } from "./entry-file.ts";
import type { Field, FormConfig } from "./form-config.ts";
import { proseFormat, toModeline } from "./formats.ts";

/** One kind of file as the configuration describes it. */
interface Kind {
  readonly format: string;
  readonly fields: readonly Field[];
}

const config = (await (await fetch("config.json", { cache: "no-cache" })).json()) as FormConfig;
for (const { format, fields } of kindsOf(config)) {
  if (format === proseFormat) register(format, "md", proseFile(fields));
  else register(format, "yaml", factFile(fields, toModeline(format)));
}
// The form takes a sign of the site only by its whole address, which no configuration file can know.
const logo = { src: new URL("icon.svg", location.href).href };
await CMS.init({ config: { ...config, logo, load_config_file: false } });

function kindsOf({ collections }: FormConfig): Kind[] {
  return collections.flatMap((collection): readonly Kind[] =>
    "files" in collection ? collection.files : [collection],
  );
}

function register(format: string, extension: string, file: EntryFile): void {
  CMS.registerCustomFormat(format, extension, file);
}
