/** A third-party work that reaches readers, and its licence. */
export interface Licence {
  readonly name: string;
  readonly version: string;
  /** SPDX expression (https://spdx.org/licenses/). */
  readonly licence: string;
  /** Full text as shipped with the package. */
  readonly text: string;
}
