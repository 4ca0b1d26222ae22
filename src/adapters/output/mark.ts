import { lstat, readdir, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { manifestName } from "../../views/offline/copy-manifest.ts";

/** Kinds of output folders this software writes. */
export type OutputKind = "website" | "copy" | "paper" | "review";

/**
 * Name of the file that marks a folder as written by us and lists everything in it. An ordinary name: hosts serve it as
 * text, and who opens the folder can read what it is for. The copy for a stick needs none, as its manifest lists everything.
 */
export const markName = "ausgabe.txt";

/** First line of the mark, by kind; the copy is known by its manifest. */
const firstLines: Readonly<Record<Exclude<OutputKind, "copy">, string>> = {
  website: "Diese Website hat „npm run build“ geschrieben.",
  paper: "Diese Druckvorlagen hat „npm run paper“ geschrieben.",
  review: "Diesen Bericht hat „npm run review“ geschrieben.",
};

const explanation = "Der nächste Lauf ersetzt den Ordner ganz. Zu ihm gehören nur diese Dateien:";

/** Files every copy has had since there are copies; with its manifest they say what it is. */
const copyFiles = ["START.html", "AUSSTELLUNG.html", "LIES-MICH.txt"] as const;

/** Larger files are not read as a mark. */
const largestMark = 8 * 1024 * 1024;

/** Files operating systems lay into folders by themselves; they are neither ours nor anybody's. */
const systemFiles = /^(?:\.DS_Store|\._.*|Thumbs\.db|desktop\.ini|\.directory)$/;

/** The folder at the top of a file system; what is in it was rescued from a damaged one and is somebody's. */
const rescueFolder = "lost+found";

/** State of a folder: whether it may be replaced. */
export type FolderState =
  | { readonly is: "free" }
  | { readonly is: "file" }
  | { readonly is: "unmarked" }
  | { readonly is: "marked"; readonly kind: OutputKind; readonly foreign: readonly string[] };

/** Marks a finished folder and lists what is in it. A copy must have its manifest already. */
export async function writeMark(folder: string, kind: OutputKind): Promise<void> {
  if (kind === "copy") return;
  const files = [...(await listFiles(folder)), markName].sort();
  await writeFile(join(folder, markName), [firstLines[kind], explanation, "", ...files, ""].join("\n"));
}

/** True for names that belong to the operating system and stay where they are. */
export function isSystemFile(name: string): boolean {
  return systemFiles.test(name) || name === rescueFolder;
}

/**
 * Looks at a folder that is to be replaced: whether it is free, somebody's, or written by us; and then which files in it
 * are not.
 * @param leftOut name of an entry at its top that is not looked at
 */
export async function examineFolder(folder: string, leftOut?: string): Promise<FolderState> {
  const status = await lstat(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (status === undefined) return { is: "free" };
  if (!status.isDirectory()) return { is: "file" };
  const files = (await listFiles(folder)).filter(
    (file) => leftOut === undefined || !file.startsWith(`${leftOut}/`),
  );
  if (files.length === 0) return { is: "free" };
  const mark = await readMark(folder);
  if (mark === undefined) return { is: "unmarked" };
  return { is: "marked", kind: mark.kind, foreign: files.filter((file) => !mark.files.has(file)) };
}

interface Mark {
  readonly kind: OutputKind;
  readonly files: ReadonlySet<string>;
}

async function readMark(folder: string): Promise<Mark | undefined> {
  const lines = await readLines(join(folder, markName));
  for (const [kind, first] of Object.entries(firstLines) as [OutputKind, string][])
    if (lines[0] === first) return { kind, files: new Set(lines.slice(3)) };
  const manifest = await readLines(join(folder, manifestName));
  const listed = manifest.map((line) => /^[0-9a-f]{64} {2}(.+)$/.exec(line)?.[1]);
  const files = new Set(listed.flatMap((path) => path ?? []));
  const isCopy = listed.length > 0 && files.size === listed.length;
  if (!isCopy || !copyFiles.every((name) => files.has(name))) return undefined;
  return { kind: "copy", files: files.add(manifestName) };
}

/** Lines of a small ordinary file; none where there is no such file. */
async function readLines(path: string): Promise<string[]> {
  const status = await lstat(path).catch(() => undefined);
  if (!status?.isFile() || status.size > largestMark) return [];
  return (await readFile(path, "utf8")).trimEnd().split(/\r?\n/);
}

/**
 * Paths of everything below a folder that is no folder and no file of an operating system, with slashes; links are named,
 * not followed.
 */
async function listFiles(folder: string, way = ""): Promise<string[]> {
  const entries = await readdir(join(folder, way), { withFileTypes: true }).catch((error: unknown) => {
    // Only the administrator may look into it.
    if (way === `${rescueFolder}/` && (error as NodeJS.ErrnoException).code === "EACCES") return [];
    throw error;
  });
  const lists = await Promise.all(
    entries
      .filter((entry) => !entry.isFile() || !systemFiles.test(entry.name))
      .map((entry) =>
        entry.isDirectory() ? listFiles(folder, `${way}${entry.name}/`) : [`${way}${entry.name}`],
      ),
  );
  return lists.flat();
}
