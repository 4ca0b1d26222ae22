import { checkFolder, checkPlaces } from "../output/check-folder.ts";

/** Variable of the environment that names the folder of the preview. */
const setting = "PREVIEW_FOLDER";

/**
 * The folder the preview is built into and served from: `PREVIEW_FOLDER`, else one in the cache. Only an earlier build may
 * stand there: whatever else it holds would be shown to everyone who can reach this machine.
 * @throws PlaceError, or CommandError naming what the folder holds
 */
export async function previewFolder(): Promise<string> {
  const folder = process.env[setting] || ".cache/preview";
  const parts = [
    { kind: "website", folder },
    { kind: "copy", folder: `${folder.replace(/(?<=.)[/\\]+$/, "")}-offline` },
  ] as const;
  for (const part of checkPlaces(parts, `${setting}=`)) await checkFolder(part);
  return folder;
}
