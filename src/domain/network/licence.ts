/** A piece of other people's work that reaches readers, and the terms it comes under. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression (https://spdx.org/licenses/). */
  readonly licence: string;
  /** Full text as shipped with the package. */
  readonly text: string;
}
