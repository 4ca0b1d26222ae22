import { editYaml, readYaml } from "./edit-yaml.ts";
import type { Field } from "./form-config.ts";
import { isGroup, type StatedGroup, toFormGroup, toStatedGroup } from "./stated.ts";

/** How the form reads and writes files of one kind (`CMS.registerCustomFormat`). */
export interface EntryFile {
  readonly fromFile: (text: string) => Record<string, unknown>;
  readonly toFile: (content: Record<string, unknown>) => string;
}

/**
 * Under this name every entry carries the number of the text it was read from, so that saving can keep whatever the form
 * does not know of. It is no field, never shown and never written.
 */
const originalKey = "_original";

/** Files of facts. @param modeline first line of a new file */
export function factFile(fields: readonly Field[], modeline: string): EntryFile {
  const originals: string[] = [];
  return {
    fromFile: (text) => ({
      ...toFormGroup(fields, toGroup(readYaml(text))),
      [originalKey]: originals.push(`${text.trimEnd()}\n`) - 1,
    }),
    toFile: ({ [originalKey]: original, ...content }) => {
      const text = originals[Number(original ?? -1)] ?? modeline;
      return editYaml(text, toStatedGroup(fields, content, toGroup(readYaml(text))));
    },
  };
}

/** Longer texts: a head of YAML between two lines `---`, then Markdown. */
export function proseFile(fields: readonly Field[]): EntryFile {
  const originals: Parts[] = [];
  return {
    fromFile: (text) => {
      const parts = toParts(text);
      return {
        ...toFormGroup(fields, toGroup(readYaml(parts.head))),
        body: parts.body.trim(),
        [originalKey]: originals.push(parts) - 1,
      };
    },
    toFile: ({ [originalKey]: original, body, ...content }) => {
      const { head } = originals[Number(original ?? -1)] ?? { head: "" };
      const stated = toStatedGroup(fields, content, toGroup(readYaml(head)));
      const text = String(body ?? "")
        .normalize("NFC")
        .trim();
      return `---\n${editYaml(head, stated)}---\n${text === "" ? "" : `\n${text}\n`}`;
    },
  };
}

interface Parts {
  readonly head: string;
  readonly body: string;
}

function toParts(text: string): Parts {
  const [, head = "", body = ""] = /^---\n([\s\S]*?\n)---(?:\n([\s\S]*))?$/.exec(text) ?? [];
  return { head, body: head === "" ? text : body };
}

function toGroup(value: unknown): StatedGroup {
  return isGroup(value) ? value : {};
}
