import { mkdir, mkdtemp, readdir, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** Folder for what the preview makes again and again, seen from the folder a command runs in. */
const usualFolder = ".cache/preview-live";

/** Parts whose files are named by their content, so that several previews can share them. */
const parts = ["assets", "assets/fonts", "code"];

/** Age in ms after which a file is deleted; whoever uses it writes or touches it at its start. */
const oldest = 30 * 24 * 60 * 60 * 1000;

/** A folder of the preview for its own use. */
export interface LiveFolder {
  readonly path: string;
  /** Deletes it where it is of no use to another preview. */
  close(): Promise<void>;
}

/** Opens the folder for assets and code of the preview: one in the cache, a temporary one where that cannot be written. */
export async function openLiveFolder(): Promise<LiveFolder> {
  try {
    for (const part of parts) await mkdir(join(usualFolder, part), { recursive: true });
    await rm(await mkdtemp(join(usualFolder, "code/probe-")), { recursive: true });
    for (const part of parts) await tidy(join(usualFolder, part));
    return { path: usualFolder, close: async () => undefined };
  } catch {
    const path = await mkdtemp(join(tmpdir(), "vorschau-"));
    return { path, close: () => rm(path, { recursive: true, force: true }) };
  }
}

async function tidy(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const file = join(folder, name);
    const status = await stat(file).catch(() => undefined);
    if (status?.isFile() && Date.now() - status.mtimeMs > oldest) await rm(file, { force: true });
  }
}
