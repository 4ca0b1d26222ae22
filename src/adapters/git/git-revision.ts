import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { type DataError, DataErrors } from "../../domain/mistakes/data-error.ts";
import { maxFileSize, toShownPath } from "../files/editor-files.ts";
import { RevisionError, runGit } from "./git.ts";

/** A commit with a name people use. */
export interface Revision {
  /** Name given by the caller: a branch, a tag, a hash. */
  readonly name: string;
  /** Full hash of the commit. */
  readonly commit: string;
}

/** Usual base branches of a change, the original of a fork first. */
const usualBases = ["upstream/main", "origin/main", "main"] as const;

/** Maximum number of files and bytes read from a revision. */
const mostFiles = 20_000;
const mostBytes = 64 * 1024 * 1024;

/**
 * The commit of a name.
 * @param folder anywhere inside the repository
 * @throws RevisionError when there is no such commit, or no repository
 */
export async function findRevision(folder: string, name: string): Promise<Revision> {
  await requireRepository(folder);
  const spec = `${name}^{commit}`;
  const answer = await runGit(folder, ["rev-parse", "--verify", "--quiet", "--end-of-options", spec]).catch(
    refuseUnlessGit,
  );
  const commit = answer?.toString().trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/.test(commit))
    throw new RevisionError(
      `Den Stand „${name.replace(/\p{C}/gu, "?").slice(0, 100)}“ gibt es in diesem Repository nicht. Bitte einen Zweig oder Commit nennen, zum Beispiel „npm run review -- main“; in einem Klon ohne Vorgeschichte vorher „git fetch --unshallow“.`,
    );
  return { name, commit };
}

/**
 * The commit at which the working tree left `main`, of the original or one's own.
 * @throws RevisionError when none can be found
 */
export async function findBase(folder: string): Promise<Revision> {
  await requireRepository(folder);
  for (const name of usualBases) {
    const fork = await findFork(folder, { name, commit: name });
    if (fork) return fork;
  }
  throw new RevisionError(
    "Womit verglichen werden soll, ist nicht zu erkennen: Es gibt weder „origin/main“ noch „main“ mit gemeinsamer Vorgeschichte. Bitte nennen, zum Beispiel „npm run review -- HEAD~1“; in einem Klon mit nur einem Zweig vorher „git fetch origin main“.",
  );
}

/** The newest commit the working tree shares with a revision; undefined where this clone knows none. */
export async function findFork(folder: string, { name, commit }: Revision): Promise<Revision | undefined> {
  const answer = await runGit(folder, ["merge-base", "--end-of-options", commit, "HEAD"]).catch(
    refuseUnlessGit,
  );
  const fork = answer?.toString().trim();
  return fork ? { name, commit: fork } : undefined;
}

/**
 * Writes the editors' files of a revision, `_data/` and `content/`, below an empty folder. Only ordinary files are
 * written, byte for byte as they were committed, never through a link and never outside the folder.
 * @param root the site's root in the repository, itself or a folder in it
 * @throws DataErrors for links, submodules, and files too large; RevisionError when it is too much altogether
 */
export async function exportRevision(root: string, { commit }: Revision, target: string): Promise<void> {
  const prefix = (await runGit(root, ["rev-parse", "--show-prefix"])).toString().trim();
  const places = ["_data", "content"].map((folder) => prefix + folder);
  const listing = await runGit(root, ["ls-tree", "-r", "-z", "-l", "--full-tree", commit, "--", ...places]);
  const entries = readListing(listing, prefix);
  const errors = entries.flatMap(findProblem);
  if (errors.length > 0) throw new DataErrors(errors);
  const bytes = entries.reduce((sum, { size }) => sum + size, 0);
  if (entries.length > mostFiles || bytes > mostBytes)
    throw new RevisionError(
      `Der Stand ist zu groß zum Vergleichen (${entries.length} Dateien, ${Math.ceil(bytes / 1024 / 1024)} MB).`,
    );
  const contents = readContents(
    await runGit(root, ["cat-file", "--batch"], entries.map(({ hash }) => `${hash}\n`).join("")),
  );
  for (const [index, { file }] of entries.entries()) {
    const path = join(target, file);
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, contents[index] ?? "", { flag: "wx" });
  }
}

async function requireRepository(folder: string): Promise<void> {
  const inside = await runGit(folder, ["rev-parse", "--is-inside-work-tree"]).catch(refuseUnlessGit);
  if (inside?.toString().trim() !== "true")
    throw new RevisionError(
      "Zum Vergleichen ist ein Git-Repository nötig; dieser Ordner gehört zu keinem (oder git vertraut ihm nicht: „git config --global --add safe.directory <Ordner>“).",
    );
}

/** Undefined for a refusal by git, which means "there is none"; rethrows the error of a missing git. */
function refuseUnlessGit(error: unknown): undefined {
  if (error instanceof RevisionError) throw error;
  return undefined;
}

interface Entry {
  readonly mode: string;
  readonly hash: string;
  readonly size: number;
  /** Path below the site's root. */
  readonly file: string;
}

function readListing(listing: Buffer, prefix: string): Entry[] {
  // Names that are not UTF-8 get replacement characters, which no name of ours may hold.
  return listing
    .toString("utf8")
    .split("\0")
    .filter((line) => line !== "")
    .map((line) => {
      const [, mode = "", hash = "", size = "", file = ""] =
        /^(\d{6}) \w+ ([0-9a-f]+) +(\d+|-)\t([\s\S]*)$/.exec(line) ?? [];
      return { mode, hash, size: size === "-" ? 0 : Number(size), file: file.slice(prefix.length) };
    });
}

function findProblem({ mode, size, file }: Entry): DataError[] {
  const fail = (message: string, remedy: string) => [
    { file: toShownPath(file), line: 1, column: 1, message, remedy },
  ];
  if (mode !== "100644" && mode !== "100755")
    return fail(
      "Das ist keine gewöhnliche Datei, sondern eine Verknüpfung oder ein fremdes Repository.",
      "Bitte die Datei selbst anlegen.",
    );
  const isPlain = file
    .split("/")
    .every((part) => /^[^\\:\p{Cc}\uFFFD]+$/u.test(part) && !/^\.{1,2}$/.test(part));
  if (!isPlain || /(?:^|\/)\.git(?:$|\/)/i.test(file))
    return fail("Diesen Dateinamen gibt es nicht überall.", "Bitte umbenennen.");
  if (size > maxFileSize)
    return fail(
      `Die Datei ist zu groß (${Math.ceil(size / 1024)} KB, erlaubt sind ${maxFileSize / 1024} KB).`,
      "Bitte kürzen oder auf mehrere Dateien verteilen.",
    );
  return [];
}

/** Contents in the requested order: each after a line `<hash> blob <size>`, a line end after it. */
function readContents(answer: Buffer): Buffer[] {
  const contents: Buffer[] = [];
  let start = 0;
  while (start < answer.length) {
    const end = answer.indexOf("\n", start);
    const size = /^[0-9a-f]+ blob (\d+)$/.exec(answer.subarray(start, end).toString())?.[1];
    if (size === undefined)
      throw new RevisionError("Der Stand ist in diesem Klon nicht vollständig; bitte „git fetch“ ausführen.");
    contents.push(answer.subarray(end + 1, end + 1 + Number(size)));
    start = end + 1 + Number(size) + 1;
  }
  return contents;
}
