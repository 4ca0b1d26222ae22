import { mkdir, readdir } from "node:fs/promises";
import { join } from "node:path";
import { toDataErrors } from "../../domain/mistakes/data-error.ts";
import { isSoftwareRoot } from "../facts/bundled-words.ts";
import { type LoadedSite, loadSite } from "../facts/load-site.ts";
import { RevisionError } from "./git.ts";
import { exportRevision, findBase, findFork, findRevision, type Revision } from "./git-revision.ts";

/** Revisions to compare: by default the working tree and the commit at which it left the main branch. */
export interface SidesWish {
  /** Folder with `_data/` and `content/`, in a git repository. */
  readonly root: string;
  /** Revision to compare with; the working tree is compared with their latest common commit, as Git hosts do. */
  readonly base?: string | undefined;
  /** Revision to compare instead of the working tree. */
  readonly head?: string | undefined;
}

/** One successfully read side. */
export interface LoadedSide {
  readonly label: string;
  readonly site: LoadedSite;
}

/** Reasons why nothing can be compared, as German sentences. */
export interface MissingSide {
  readonly problem: string;
  /** True when the call or the clone is at fault, false when the earlier state itself has mistakes. */
  readonly isFault: boolean;
}

/**
 * The later side. @param temporary folder in which a revision may be written
 * @throws DataErrors for mistakes in it, RevisionError when there is no such revision
 */
export async function loadLaterSide({ root, head }: SidesWish, temporary: string): Promise<LoadedSide> {
  if (head === undefined) return { label: "Arbeitsstand", site: await loadSite(root) };
  const revision = await findRevision(root, head);
  return { label: toLabel(revision), site: await loadRevision(root, revision, temporary) };
}

/** The earlier side, or the reason why there is none. @param temporary folder in which a revision may be written */
export async function loadEarlierSide(
  { root, base, head }: SidesWish,
  temporary: string,
): Promise<LoadedSide | MissingSide> {
  let label = base ?? "";
  try {
    const revision = await findEarlier(root, base, head);
    label = toLabel(revision);
    return { label, site: await loadRevision(root, revision, temporary) };
  } catch (error) {
    if (error instanceof RevisionError) return { problem: error.message, isFault: true };
    const { errors } = toDataErrors(error);
    const [first] = errors;
    const more = errors.length === 1 ? "" : ` (und ${errors.length - 1} weitere)`;
    return {
      problem: `Der frühere Stand „${label}“ hat Fehler oder eine ältere Form, deshalb wird nichts verglichen: ${first?.file}:${first?.line}: ${first?.message}${more}`,
      isFault: false,
    };
  }
}

async function findEarlier(
  root: string,
  base: string | undefined,
  head: string | undefined,
): Promise<Revision> {
  if (base === undefined) return findBase(root);
  const named = await findRevision(root, base);
  return head === undefined ? ((await findFork(root, named)) ?? named) : named;
}

async function loadRevision(root: string, revision: Revision, temporary: string): Promise<LoadedSite> {
  const folder = join(temporary, revision.commit);
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length === 0) await exportRevision(root, revision, folder);
  return loadSite(folder, undefined, isSoftwareRoot(root));
}

function toLabel({ name, commit }: Revision): string {
  return commit.startsWith(name) ? commit.slice(0, 10) : `${name} (${commit.slice(0, 10)})`;
}
