import { chmod, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes or replaces a file, whole or not at all: the new text is written beside the old file and then renamed, so a
 * full disk or a killed command leaves the old one. Of a link, the target is written. Where no file can be created
 * beside it, it is written in place.
 * @throws the error of the file system
 */
export async function writeWhole(path: string, text: string | Uint8Array): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (status) => (status.isFile() ? status.mode : undefined),
    () => undefined,
  );
  const draft = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
  if (mode === undefined) return writeFresh(target, text);
  try {
    await writeFile(draft, text, { flag: "wx" });
    await chmod(draft, mode);
    await rename(draft, target);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const isOurs = code !== "EEXIST";
    if (isOurs) await rm(draft, { force: true }).catch(() => undefined);
    if (!cannotLayBeside.has(code)) throw Object.assign(error as Error, { path });
    await writeFile(target, text);
  }
}

/** Errors about creating a file in the folder, not about disk space. */
const cannotLayBeside = new Set(["EACCES", "EPERM", "EEXIST", "EBUSY", "EXDEV", "ENAMETOOLONG"]);

/** Writes a file that does not exist yet; an error leaves no part of it. */
async function writeFresh(path: string, text: string | Uint8Array): Promise<void> {
  try {
    await writeFile(path, text, { flag: "wx" });
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // Only a file this call has created.
    if (code === "ENOSPC" || code === "EDQUOT" || code === "EIO" || code === "EFBIG")
      await rm(path, { force: true }).catch(() => undefined);
    // A folder, or no regular file, such as a pipe.
    if (code === "EEXIST") return writeFile(path, text);
    throw error;
  }
}
