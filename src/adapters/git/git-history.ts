import { isTextIn } from "../../domain/language/translation.ts";
import {
  type BlockStatus,
  type TranslationStatus,
  wordsFile,
} from "../../domain/translations/translation-status.ts";
import { runGit } from "./git.ts";

/** Maximum number of older versions of a file to read: a text unchanged for longer changed long ago. */
const maxVersions = 50;

/** A version of a file: the commit, and the day its author made it. */
interface Version {
  readonly commit: string;
  readonly day: string;
}

/**
 * Days on which German texts last changed, from the history of the repository with the site's root. There is no day
 * without git, outside a repository, for an uncommitted text, and for one whose first version a shallow clone lacks;
 * never an error, and the same commit in a full clone always gives the same days.
 */
export class GitHistory {
  readonly #root: string;
  readonly #versions = new Map<string, Promise<readonly Version[]>>();
  readonly #texts = new Map<string, Promise<string | undefined>>();
  #isShallow: Promise<boolean> | undefined;

  constructor(root: string) {
    this.#root = root;
  }

  /** The day, `2026-11-25`, since which this text has stood in this file, however wrapped and quoted there. */
  async findChangeDay(file: string, text: string): Promise<string | undefined> {
    const versions = await this.#versionsOf(file);
    let since: string | undefined;
    for (const { commit, day } of versions) {
      if (!isTextIn((await this.#textAt(commit, file)) ?? "", text)) return since;
      since = day;
    }
    if (versions.length === maxVersions) return undefined;
    this.#isShallow ??= this.#ask("rev-parse", "--is-shallow-repository").then(
      (answer) => answer !== "false",
    );
    return (await this.#isShallow) ? undefined : since;
  }

  /** Versions of a file, the newest first. */
  #versionsOf(file: string): Promise<readonly Version[]> {
    return remember(this.#versions, file, async () => {
      const log = await this.#ask("log", `--max-count=${maxVersions}`, "--format=%H %as", "--", file);
      return (log ?? "")
        .split("\n")
        .filter((line) => line !== "")
        .map((line) => ({ commit: line.slice(0, -11), day: line.slice(-10) }));
    });
  }

  #textAt(commit: string, file: string): Promise<string | undefined> {
    return remember(this.#texts, `${commit} ${file}`, () => this.#ask("show", `${commit}:./${file}`));
  }

  /** Output of git; undefined when it fails. */
  async #ask(...args: readonly string[]): Promise<string | undefined> {
    try {
      const answer = await runGit(this.#root, ["-c", "log.showSignature=false", ...args]);
      return answer.toString().trimEnd();
    } catch {
      return undefined;
    }
  }
}

/** The same status with the day for each outdated text; git is asked for these only, once for each German text. */
export async function withChangeDays(root: string, status: TranslationStatus): Promise<TranslationStatus> {
  const history = new GitHistory(root);
  const days = new Map<string, Promise<string | undefined>>();
  const dated = async (block: BlockStatus): Promise<BlockStatus> => {
    if (block.state !== "outdated") return block;
    const changedOn = await remember(days, `${block.file}#${block.key}`, () =>
      history.findChangeDay(block.file, toNamedText(block)),
    );
    return changedOn === undefined ? block : { ...block, changedOn };
  };
  const blocks: BlockStatus[] = [];
  for (const block of status.blocks) blocks.push(await dated(block));
  return { ...status, blocks };
}

/** A text with the name of its field, so that a short one is not found elsewhere; a number names no field. */
function toNamedText({ file, key, german }: BlockStatus): string {
  const field = file === wordsFile ? `${key} text` : (key.split(".").at(-1) ?? "");
  return /^\d+$/.test(field) ? german : `${field} ${german}`;
}

function remember<T>(known: Map<string, Promise<T>>, key: string, find: () => Promise<T>): Promise<T> {
  const found = known.get(key) ?? find();
  known.set(key, found);
  return found;
}
