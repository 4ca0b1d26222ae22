import { editYaml, readYaml } from "./edit-yaml.ts";
import type { Field } from "./form-config.ts";
import { isGroup, type StatedGroup, toFormGroup, toStatedGroup } from "./form-value.ts";
import { withLineEndsOf, withPlainLineEnds } from "./line-ends.ts";
import { cutProse } from "./prose-text.ts";

/** Reader and writer of files of one kind for the form (`CMS.registerCustomFormat`). */
export interface EntryFile {
  readonly fromFile: (text: string) => Record<string, unknown>;
  /** The whole file; identical to the original where nothing was changed. */
  readonly toFile: (content: Record<string, unknown>) => string;
}

/**
 * Key under which every entry carries its original file, so that saving keeps everything unknown to the form, even when
 * a draft is continued days later. It is no field, never shown and never written.
 */
const originalKey = "_original";

/** Mark some editors put before a text; the check refuses it, but a form must not lose the rest because of it. */
const byteOrderMark = "\ufeff";

/** Files of facts. @param modeline first line of a new file */
export function factFile(fields: readonly Field[], modeline: string): EntryFile {
  return {
    fromFile: (text) => ({ ...toFormGroup(fields, toGroup(readYaml(toPlain(text)))), [originalKey]: text }),
    toFile: ({ [originalKey]: stated, ...content }) => {
      const original = typeof stated === "string" ? stated : undefined;
      return restore(
        original,
        toYaml(fields, content, original === undefined ? modeline : toPlain(original)),
      );
    },
  };
}

/** Longer texts: a head of YAML between two lines `---`, then Markdown. */
export function proseFile(fields: readonly Field[]): EntryFile {
  return {
    fromFile: (text) => {
      const { head, body } = cutProse(toPlain(text));
      return { ...toFormGroup(fields, toGroup(readYaml(head))), body, [originalKey]: text };
    },
    toFile: ({ [originalKey]: stated, body, ...content }) => {
      const original = typeof stated === "string" ? stated : undefined;
      const old = cutProse(toPlain(original ?? ""));
      const text = toText(body);
      const isSame = original !== undefined && text === toText(old.body);
      const written = isSame ? old.body : text;
      const space =
        original === undefined || (old.body === "") !== (text === "")
          ? { before: text === "" ? "" : "\n", after: text === "" ? "" : "\n" }
          : old;
      const after =
        lastLine(written) === lastLine(old.body) ? space.after : space.after.replace(/^[^\n]*/, "");
      return restore(original, toHead(fields, content, old) + space.before + written + after);
    },
  };
}

/** The head with its two lines; empty where there was none and it has no content. */
function toHead(
  fields: readonly Field[],
  content: Record<string, unknown>,
  { opening, head, closing, before, body }: ReturnType<typeof cutProse>,
): string {
  const isSilent = Object.keys(toStatedGroup(fields, content, toGroup(readYaml(head)))).length === 0;
  const hadText = before !== "" || body !== "";
  if (isSilent) return opening + head + closing;
  const yaml = toYaml(fields, content, head);
  const end = closing.endsWith("\n") || !hadText ? closing : `${closing}\n`;
  return `${opening || "---\n"}${yaml}${end || "---\n"}`;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf("\n") + 1);
}

function toText(body: unknown): string {
  return withPlainLineEnds(String(body ?? ""))
    .normalize("NFC")
    .trim();
}

function toYaml(fields: readonly Field[], content: Record<string, unknown>, yaml: string): string {
  return editYaml(yaml, toStatedGroup(fields, content, toGroup(readYaml(yaml))));
}

/** An edited file with the line ends of its original, and with the text before and behind it. */
function restore(original: string | undefined, edited: string): string {
  if (original === undefined) return edited;
  const isOpen = original !== "" && !original.endsWith("\n");
  const mark = original.startsWith(byteOrderMark) ? byteOrderMark : "";
  return mark + withLineEndsOf(original.slice(mark.length), isOpen ? edited.replace(/\n$/, "") : edited);
}

function toPlain(text: string): string {
  return withPlainLineEnds(text.startsWith(byteOrderMark) ? text.slice(1) : text);
}

function toGroup(value: unknown): StatedGroup {
  return isGroup(value) ? value : {};
}
