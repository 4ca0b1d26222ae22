/** A field of the form; its properties depend on `widget` (https://sveltiacms.app/en/docs/fields). */
export interface Field {
  readonly name: string;
  readonly label: string;
  readonly widget: "string" | "text" | "boolean" | "select" | "relation" | "list" | "object" | "markdown";
  readonly required: boolean;
  readonly hint?: string;
  readonly default?: string | boolean;
  /** Regular expression, and the message when it does not match. */
  readonly pattern?: readonly [string, string];
  /** Fields of an object, or of every item of a list. */
  readonly fields?: readonly Field[];
  readonly options?: readonly { readonly label: string; readonly value: string }[];
  readonly multiple?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly summary?: string;
  readonly collapsed?: boolean | "auto";
  /** Word in a file in place of a missing object; unknown to the form itself. */
  readonly absent?: string;
  readonly [option: string]: unknown;
}

/** A single file. */
export interface SingleFile {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  readonly file: string;
  readonly format: string;
  readonly fields: readonly Field[];
}

/** A group of single files. */
export interface FileGroup {
  readonly name: string;
  readonly label: string;
  readonly icon: string;
  /** False leaves publishing to the host of the repository. */
  readonly publish: boolean;
  readonly files: readonly SingleFile[];
}

/** A folder of files of one kind. */
export interface Folder {
  readonly name: string;
  readonly label: string;
  readonly label_singular: string;
  readonly icon: string;
  readonly folder: string;
  readonly extension: string;
  readonly format: string;
  /** Field that identifies an entry. */
  readonly identifier_field: string;
  /** Template for an entry in a list. */
  readonly summary: string;
  /** Template for the name of a new file. */
  readonly slug: {
    readonly template: string;
    readonly editable: false | readonly "create"[];
    readonly hint?: string;
  };
  readonly sortable_fields: { readonly fields: readonly string[] };
  readonly publish: boolean;
  readonly thumbnail: boolean;
  readonly duplicate: boolean;
  readonly fields: readonly Field[];
}

/** An item in the form's side bar. */
export type Collection = FileGroup | Folder;

/** The form's configuration (https://sveltiacms.app/en/docs/config-basics), as far as this site uses it. */
export interface FormConfig {
  readonly backend: Backend;
  readonly collections: readonly Collection[];
  readonly [option: string]: unknown;
}

/** The host of the repository, and its way of signing in. */
export interface Backend {
  readonly name: "github" | "gitlab";
  readonly repo: string;
  readonly [option: string]: unknown;
}
