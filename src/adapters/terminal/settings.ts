import { statSync } from "node:fs";
import { findTilde } from "../output/real-place.ts";
import { checkPort } from "./check-port.ts";
import { CommandError } from "./command-error.ts";

/** The folder that holds `_data/` and `content/`: `SITE_ROOT`, else the current folder. */
export function siteRoot(): string {
  return process.env["SITE_ROOT"] || ".";
}

/** Checks that this folder exists. @throws CommandError when `SITE_ROOT` names none */
export function requireSiteRoot(): void {
  const root = siteRoot();
  const tilde = findTilde(root);
  if (tilde !== undefined) throw new CommandError(`SITE_ROOT: ${tilde}`);
  const status = statOf(root);
  if (status?.isDirectory()) return;
  const why = status === undefined ? `Den Ordner „${root}“ gibt es nicht.` : `„${root}“ ist kein Ordner.`;
  throw new CommandError(`SITE_ROOT: ${why} Bitte den Ordner nennen, in dem „_data“ liegt.`);
}

function statOf(path: string) {
  try {
    return statSync(path);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" || code === "ENOTDIR") return undefined;
    throw error;
  }
}

/** Port of the preview: the one typed, else `PORT`, else 8080. @throws CommandError when the variable names none */
export function previewPort(typed?: string): number {
  const port = typed ?? (process.env["PORT"] || "8080");
  const complaint = checkPort(port);
  if (complaint === undefined) return Number(port);
  throw new CommandError(`PORT: ${complaint}`);
}

/** Path of the site on its host, for the one page that cannot use relative links (404): `PATH_PREFIX`, else `/`. */
export function pathPrefix(): string {
  const prefix = process.env["PATH_PREFIX"] ?? "/";
  return `/${prefix.replace(/^\/+|\/+$/g, "")}/`.replace("//", "/");
}

/**
 * The later of the build day and today, in UTC: today counts where an earlier state is built again. Editors' statements
 * up to today are not in the future, whatever the date of a build.
 */
export function lastDay(): string {
  const today = new Date().toISOString().slice(0, 10);
  const built = buildDay();
  return built > today ? built : today;
}

/**
 * Day of the build in UTC, `2026-11-23`: from `SOURCE_DATE_EPOCH` (seconds, https://reproducible-builds.org), else today.
 * @throws CommandError when the variable is no number
 */
export function buildDay(): string {
  const epoch = process.env["SOURCE_DATE_EPOCH"];
  if (epoch !== undefined && !/^\d{1,11}$/.test(epoch))
    throw new CommandError(`SOURCE_DATE_EPOCH: „${epoch}“ ist keine Zahl von Sekunden.`);
  const now = epoch === undefined ? Date.now() : Number(epoch) * 1000;
  return new Date(now).toISOString().slice(0, 10);
}
