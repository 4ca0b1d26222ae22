import { execFile } from "node:child_process";
import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { launchChromium } from "../../../src/adapters/chromium.ts";
import { type EditorFile, readEditorFiles } from "../../../src/adapters/editor-files.ts";
import { writeEditingForm } from "../../../src/adapters/eleventy/editing-form.ts";
import { loadSite } from "../../../src/adapters/load-site.ts";
import { type RunningServer, serveFolder } from "../../../src/adapters/static-server.ts";
import { writeFiles } from "../../../src/adapters/write-files.ts";
import { toGitApi } from "../../../src/views/editing-form.ts";
import { toFormHeaders } from "../../../src/views/host-headers.ts";
import { toWords } from "../../../src/views/words.ts";

/** The form of a site, open in a browser without a network, working on a copy of the site's files. */
export interface FormSite {
  readonly page: Page;
  /** Address of the form. */
  readonly url: string;
  /** Folder of the copy as it is checked: `_data/` and `content/`. */
  readonly root: string;
  /** Files of the copy before anything was saved. */
  readonly files: ReadonlyMap<string, string>;
  /** What the browser complained about, and every address it asked for. */
  readonly complaints: string[];
  readonly requests: string[];
  /** The text of a file as the form left it. */
  readonly read: (path: string) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Folders the form does not offer; the browser need not hold them. */
const notInForm = /^_data\/(?:i18n|translations)\//;

/**
 * Opens the form as editors who have the repository on their own disk do. The browser's picker of folders is answered
 * with a folder of the browser's own file system, which holds the site's files; everything else is the form itself, served
 * below a sub-path with its own headers.
 * @param more files added to those of the site, for kinds it does not have
 */
export async function openForm(siteRoot: string, more: Readonly<Record<string, string>>): Promise<FormSite> {
  const folder = await mkdtemp(join(tmpdir(), "redaktion-"));
  const root = join(folder, "site");
  for (const part of ["_data", "content"])
    await cp(join(siteRoot, part), join(root, part), { recursive: true });
  await writeFiles(root, Object.entries(more));
  const { facts, network } = await loadSite(root);
  const api = toGitApi(network.site);
  if (api === undefined) throw new Error("the site names no repository");
  const german = facts.words.get("de") ?? new Map<string, string>();
  await writeEditingForm(network, toWords("de", german, german), join(folder, "web"));
  const server = await serveFolder(join(folder, "web"), {
    prefix: "/unterordner/",
    headers: Object.fromEntries(toFormHeaders(api)),
  });
  const { files } = await readEditorFiles(root);
  const offered = files.filter(({ file }) => !notInForm.test(file));
  const browser = await launchChromium({
    args: ["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"],
  });
  const opened = await openPage(browser, server, offered);
  return {
    ...opened,
    url: `${server.url}redaktion/`,
    root,
    files: new Map(offered.map(({ file, text }) => [file, text])),
    read: (path) => opened.page.evaluate(readFromBrowser, path),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Runs `npm run check` on a folder. @returns its output; rejects with it when the check refuses */
export function runCheck(root: string): Promise<string> {
  return new Promise((done, fail) => {
    const environment = { ...process.env, SITE_ROOT: root };
    execFile(
      process.execPath,
      ["--import", "tsx", "scripts/check.ts"],
      { env: environment },
      (error, out, problems) => (error ? fail(new Error(problems)) : done(out)),
    );
  });
}

async function openPage(
  browser: Browser,
  server: RunningServer,
  files: readonly EditorFile[],
): Promise<Pick<FormSite, "page" | "complaints" | "requests">> {
  // The form draws only fields that are in sight.
  const page = await browser.newPage({ locale: "de-DE", viewport: { width: 1280, height: 3000 } });
  // A page of the same origin, to fill the file system from.
  await page.goto(`${server.url}redaktion/icon.svg`);
  await page.evaluate(
    writeToBrowser,
    files.map(({ file, text }) => [file, text] as const),
  );
  await page.addInitScript(() => {
    Object.assign(window, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.goto(`${server.url}redaktion/`);
  await page.getByRole("button", { name: "Mit lokalem Repository arbeiten" }).click();
  await page.getByText("Wen frage ich?").first().waitFor();
  return { page, complaints, requests };
}

async function writeToBrowser(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // The form takes only the root of a repository.
  await root.getDirectoryHandle(".git", { create: true });
  for (const [path, text] of files) {
    const parts = path.split("/");
    const name = parts.pop() as string;
    let folder = root;
    for (const part of parts) folder = await folder.getDirectoryHandle(part, { create: true });
    const file = await folder.getFileHandle(name, { create: true });
    const writable = await file.createWritable();
    await writable.write(text);
    await writable.close();
  }
}

async function readFromBrowser(path: string): Promise<string> {
  const parts = path.split("/");
  const name = parts.pop() as string;
  let folder = await navigator.storage.getDirectory();
  for (const part of parts) folder = await folder.getDirectoryHandle(part);
  return (await (await folder.getFileHandle(name)).getFile()).text();
}
