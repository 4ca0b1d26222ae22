import { rename, rm, stat } from "node:fs/promises";

/**
 * Puts a finished folder in place of an older one by renaming, so that readers of `target` see the old or the new
 * whole, never a mixture (design D10). Both must lie on the same file system. The old folder is deleted afterwards.
 */
export async function swapFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-alt`;
  await rm(old, { recursive: true, force: true });
  const replaces = await exists(target);
  if (replaces) await rename(target, old);
  try {
    await rename(fresh, target);
  } catch (error) {
    if (replaces) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
