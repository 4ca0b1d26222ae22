import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { extname, join, resolve, sep } from "node:path";
import {
  previewStyle,
  previewStylePath,
  searchNoteScript,
  searchNoteScriptPath,
  searchStatePath,
  toPreviewPage,
  withPreviewMessage,
  withSearchNote,
} from "../../views/editors/preview-message.ts";
import { editingFormFolder } from "../../views/host/form-policy.ts";
import type { PageAnswer } from "./renderer-messages.ts";

/** Where answers come from. */
export interface AnswerSources {
  /** Folder of the last whole build. */
  readonly outDir: string;
  /** Folder with the assets of the pages. */
  readonly liveFolder: string;
  page(path: string): Promise<PageAnswer>;
  file(path: string): Promise<Uint8Array | undefined>;
  /** Errors of the present state, as plain text; undefined while all is well. */
  failure(): string | undefined;
  /** Whether the whole build holds the present state. */
  isBuilt(): boolean;
  built(): Promise<void>;
}

/**
 * Answers requests: pages as the renderer draws them, with the mistake above them after a failed change; files that only
 * a whole build has when it is finished. Nothing added here is ever written, so it cannot reach a published site.
 */
export function answerRequests(sources: AnswerSources) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const path = toPath(request.url ?? "/");
    const own = path === undefined ? undefined : toOwnFile(path, sources);
    if (path !== undefined && own !== undefined) return send(response, 200, toType(path), own);
    if (path === undefined || path.startsWith("/.well-known/") || path === "/favicon.ico") return next();
    const isForm = path === `/${editingFormFolder}` || path.startsWith(`/${editingFormFolder}/`);
    if (isForm || !isPage(path)) return answerFile(path, sources, response, next);
    const page = await sources.page(path);
    if (page !== undefined && "moved" in page) {
      response.statusCode = 301;
      response.setHeader("Location", page.moved);
      response.end();
      return;
    }
    const failure = sources.failure();
    if (failure !== undefined) {
      const good = page?.html ?? (await readPage(sources.outDir, path));
      const html = good === undefined ? toPreviewPage(failure) : withPreviewMessage(good, failure);
      return send(response, page?.status ?? 200, pageType, html);
    }
    if (page === undefined) return next();
    const isIndexed = !page.searches || sources.isBuilt();
    send(response, page.status, pageType, isIndexed ? page.html : withSearchNote(page.html));
  };
}

/** Answers for a file that is no page: one beside the pages, one made for this state, else that of the whole build. */
async function answerFile(
  path: string,
  sources: AnswerSources,
  response: ServerResponse,
  next: () => void,
): Promise<void> {
  const asset = path.startsWith("/assets/") ? toAsset(sources.liveFolder, path) : undefined;
  const found = asset === undefined ? undefined : await readFile(asset).catch(() => undefined);
  if (found) return send(response, 200, toType(path), found);
  // The search says itself that its index is being made.
  if (sources.isBuilt() || path.startsWith("/pagefind/")) return next();
  const made = await sources.file(path);
  if (made) return send(response, 200, toType(path), made);
  await sources.built();
  next();
}

/** Types of the files that need no whole build. */
const types: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

function toType(path: string): string {
  return types[extname(path)] ?? "text/plain; charset=utf-8";
}

const pageType = "text/html; charset=utf-8";

/** The text of a file of the preview itself. */
function toOwnFile(path: string, { isBuilt }: AnswerSources): string | undefined {
  if (path === previewStylePath) return previewStyle;
  if (path === searchNoteScriptPath) return searchNoteScript;
  return path === searchStatePath ? String(isBuilt()) : undefined;
}

function send(response: ServerResponse, status: number, type: string, content: string | Uint8Array): void {
  response.statusCode = status;
  response.setHeader("Content-Type", type);
  response.setHeader("Cache-Control", "no-store");
  response.end(content);
}

function isPage(path: string): boolean {
  return /(?:\/|\.html|\/[^./]*)$/.test(path);
}

function toPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** Path of an asset; undefined for a way out of their folder. */
function toAsset(liveFolder: string, path: string): string | undefined {
  return toFileIn(join(liveFolder, "assets"), path.slice("/assets".length));
}

/** Path of a file inside a folder; undefined for a way out of it. */
function toFileIn(folder: string, path: string): string | undefined {
  const file = resolve(join(folder, path));
  return file.startsWith(resolve(folder) + sep) ? file : undefined;
}

/** The markup of a page inside a folder; never reads outside it. */
async function readPage(folder: string, path: string): Promise<string | undefined> {
  const file = toFileIn(folder, path.endsWith("/") ? `${path}index.html` : path);
  return file?.endsWith(".html") ? readFile(file, "utf8").catch(() => undefined) : undefined;
}
