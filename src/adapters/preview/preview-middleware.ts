import { readFile } from "node:fs/promises";
import type { IncomingMessage, ServerResponse } from "node:http";
import { join, resolve, sep } from "node:path";
import {
  previewStyle,
  previewStylePath,
  toPreviewPage,
  withPreviewMessage,
} from "../../views/editors/preview-message.ts";

/**
 * Answers page requests after a failed build: with the page of the last good build and the message above it. Nothing of
 * it is ever written, so it cannot reach a published site.
 * @param report output of the failed build; undefined after a good one, and requests are then served as usual
 */
export function showFailure(folder: string, report: () => string | undefined) {
  return async (request: IncomingMessage, response: ServerResponse, next: () => void): Promise<void> => {
    const path = toPath(request.url ?? "/");
    if (path === previewStylePath) {
      response.setHeader("Content-Type", "text/css; charset=utf-8");
      response.end(previewStyle);
      return;
    }
    const told = report();
    const wantsPage = /\/$|\.html$/.test(path ?? "") || request.headers.accept?.includes("text/html");
    if (told === undefined || path === undefined || !wantsPage) return next();
    const page = await readPage(folder, path);
    // A page of its own only where there is no site; where there is one, a wrong address stays a 404.
    if (page === undefined && (await readPage(folder, "/")) !== undefined) return next();
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.setHeader("Cache-Control", "no-store");
    response.end(page === undefined ? toPreviewPage(told) : withPreviewMessage(page, told));
  };
}

function toPath(url: string): string | undefined {
  try {
    return decodeURIComponent(new URL(url, "http://localhost").pathname);
  } catch {
    return undefined;
  }
}

/** The markup of a page inside a folder; never reads outside it. */
async function readPage(folder: string, path: string): Promise<string | undefined> {
  const file = resolve(join(folder, path.endsWith("/") ? `${path}index.html` : path));
  if (!file.startsWith(resolve(folder) + sep) || !file.endsWith(".html")) return undefined;
  return readFile(file, "utf8").catch(() => undefined);
}
