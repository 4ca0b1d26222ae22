/** Name of the format of texts in `content/`; the form requires this name for files that end in `.md`. */
export const proseFormat = "text-frontmatter";

/** Name of the format of facts at a place; tells the form's page which schema helps while typing. */
export function toFactFormat(place: string, schemaName: string): string {
  return `${place}:${schemaName}`;
}

/** First line of a new file of facts, by the name of its format; YAML editors find the schema by it. */
export function toModeline(format: string): string {
  const [place = "", schemaName = ""] = format.split(":");
  const up = place.endsWith("/") ? "../" : "";
  return `# yaml-language-server: $schema=${up}.schema/${schemaName}.json\n`;
}
