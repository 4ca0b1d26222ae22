import { editYaml, readYaml } from "./edit-yaml.ts";
import type { Field } from "./form-config.ts";
import { isGroup, type StatedGroup, toFormGroup, toStatedGroup } from "./stated.ts";

/** How the form reads and writes files of one kind (`CMS.registerCustomFormat`). */
export interface EntryFile {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (content: Record<string, unknown>) => string;
}

/**
 * Under this name every entry carries the YAML it was read from, so that saving can keep whatever the form does not know
 * of, even when a draft is taken up again days later. It is no field, never shown and never written.
 */
const originalKey = "_original";

/** Files of facts. @param modeline first line of a new file */
export function factFile(fields: readonly Field[], modeline: string): EntryFile {
  return {
    fromFile: (text) => toContent(fields, `${text.trimEnd()}\n`),
    toFile: (content) => toYaml(fields, content, modeline),
  };
}

/** Longer texts: a head of YAML between two lines `---`, then Markdown. */
export function proseFile(fields: readonly Field[]): EntryFile {
  return {
    fromFile: (text) => {
      const [, head = "", body = ""] = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(text) ?? [];
      return { ...toContent(fields, head), body: (head === "" ? text : body).trim() };
    },
    toFile: ({ body, ...content }) => {
      const text = String(body ?? "")
        .normalize("NFC")
        .trim();
      return `---\n${toYaml(fields, content, "")}---\n${text === "" ? "" : `\n${text}\n`}`;
    },
  };
}

function toContent(fields: readonly Field[], yaml: string): Record<string, unknown> {
  return { ...toFormGroup(fields, toGroup(readYaml(yaml))), [originalKey]: yaml };
}

function toYaml(fields: readonly Field[], content: Record<string, unknown>, start: string): string {
  const { [originalKey]: original, ...stated } = content;
  const yaml = typeof original === "string" ? original : start;
  return editYaml(yaml, toStatedGroup(fields, stated, toGroup(readYaml(yaml))));
}

function toGroup(value: unknown): StatedGroup {
  return isGroup(value) ? value : {};
}
