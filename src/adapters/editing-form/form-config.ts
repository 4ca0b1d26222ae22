/** A field of the form; which properties it takes depends on `widget` (https://sveltiacms.app/en/docs/fields). */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: "string" | "text" | "boolean" | "select" | "relation" | "list" | "object" | "markdown";
  readonly required: boolean;
  readonly hint?: string;
  readonly default?: string | boolean;
  /** Regular expression and what to say when it does not match. */
  readonly pattern?: readonly [string, string];
  /** Fields of an object, or of every item of a list. */
  readonly fields?: readonly Field[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly summary?: string;
  readonly collapsed?: boolean | "auto";
  readonly [option: string]: unknown;
}

/** A file that exists once. */
export interface SingleFile {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly file: string;
  readonly format: string;
  readonly fields: readonly Field[];
}

/** A group of files that exist once, or a folder of files of one kind. */
export type Collection = (
  | { readonly files: readonly SingleFile[] }
  | { readonly folder: string; readonly format: string; readonly fields: readonly Field[] }
) & { readonly name: string; readonly label: string; readonly [option: string]: unknown };

/** The form's configuration (https://sveltiacms.app/en/docs/config-basics), as far as this site uses it. */
export interface FormConfig {
  readonly backend: Backend;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** The host of the repository, and how people sign in there. */
export interface Backend {
  readonly name: "github" | "gitlab";
  readonly repo: string;
  readonly [option: string]: unknown;
}
