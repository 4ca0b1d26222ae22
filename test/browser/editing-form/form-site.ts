import { cp, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser, Page } from "playwright-core";
import { noCaches } from "../../../src/adapters/cache/caches.ts";
import { runCheck } from "../../../src/adapters/commands/check-command.ts";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { readEditorFiles } from "../../../src/adapters/files/editor-files.ts";
import { writeFiles } from "../../../src/adapters/files/write-files.ts";
import { serveFolder } from "../../../src/adapters/paper/static-server.ts";
import { buildDay } from "../../../src/adapters/terminal/settings.ts";
import { writeEditingForm } from "../../../src/build/form-files.ts";
import { toGitApi } from "../../../src/views/host/form-policy.ts";
import { toFormHeaders } from "../../../src/views/host/host-headers.ts";
import { launchTestChromium } from "../short-visits.ts";

/** The form of a copy of a site, served with its own headers below a sub-path, and a browser without a network. */
export interface ServedForm {
  readonly browser: Browser;
  /** Address of the form. */
  readonly url: string;
  /** Folder of the copy to check: `_data/` and `content/`. */
  readonly root: string;
  /** Files of the copy that the form offers. */
  readonly files: ReadonlyMap<string, string>;
  readonly close: () => Promise<void>;
}

/** The open form, working on files in the browser's own file system. */
export interface OpenForm extends ServedForm {
  readonly page: Page;
  /** Console errors and warnings of the browser, and every address it requested. */
  readonly complaints: string[];
  readonly requests: string[];
  /** The text of a file as the form saved it. */
  readonly read: (path: string) => Promise<string>;
}

/** Folders the form does not offer. */
const notInForm = /^_data\/(?:i18n|translations)\//;

/** Serves the form of a copy of the site. @param more files put into the copy, replacing those of the site */
export async function serveForm(
  siteRoot: string,
  more: Readonly<Record<string, string>>,
): Promise<ServedForm> {
  const folder = await mkdtemp(join(tmpdir(), "redaktion-"));
  try {
    return await serveIn(folder, siteRoot, more);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

async function serveIn(
  folder: string,
  siteRoot: string,
  more: Readonly<Record<string, string>>,
): Promise<ServedForm> {
  const root = join(folder, "site");
  for (const part of ["_data", "content"])
    await cp(join(siteRoot, part), join(root, part), { recursive: true });
  await writeFiles(root, Object.entries(more));
  const { network } = await loadSite(root);
  const api = toGitApi(network.site);
  if (api === undefined) throw new Error("the site names no repository");
  await writeEditingForm(network, join(folder, "web"), noCaches);
  const server = await serveFolder(join(folder, "web"), {
    prefix: "/unterordner/",
    headers: Object.fromEntries(toFormHeaders(api)),
  });
  const { files } = await readEditorFiles(root);
  const browser = await launchTestChromium(["--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1"]);
  return {
    browser,
    url: `${server.url}redaktion/`,
    root,
    files: new Map(
      files
        .filter(({ file }) => !notInForm.test(file))
        // With its original line ends, which reading for the check normalises.
        .map(({ file, text }) => [file, file.startsWith("content/") ? (more[file] ?? text) : text] as const),
    ),
    close: async () => {
      await browser.close();
      await server.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Serves the form of a copy of the site and opens it as {@link openServed} does; `close` ends both. */
export async function openForm(siteRoot: string, more: Readonly<Record<string, string>>): Promise<OpenForm> {
  const form = await serveForm(siteRoot, more);
  try {
    return await openServed(form);
  } catch (error) {
    await form.close();
    throw error;
  }
}

/**
 * Opens the form as for editors with the repository on their own disk. The browser's folder picker returns a folder of
 * the browser's own file system, which contains the site's files; everything else is the real form. Each tab has a
 * file system of its own.
 * @param alter returns a changed configuration of the form
 */
export async function openServed(
  form: ServedForm,
  alter: (config: string) => string = (config) => config,
): Promise<OpenForm> {
  const page = await newPage(form.browser);
  // An address of the same origin, to fill the file system from.
  await page.goto(`${form.url}icon.svg`);
  await page.evaluate(writeToBrowser, [...form.files]);
  await page.addInitScript(() => {
    // A method, since tsx names functions by a helper that does not exist in the page.
    Object.assign(window, {
      showDirectoryPicker() {
        return navigator.storage.getDirectory();
      },
    });
  });
  const complaints: string[] = [];
  const requests: string[] = [];
  page.on("console", (message) => {
    if (["error", "warning"].includes(message.type())) complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("request", (request) => requests.push(request.url()));
  await page.route("**/config.json", async (route) => {
    const config = await (await route.fetch()).text();
    await route.fulfill({ contentType: "application/json", body: alter(config) });
  });
  await page.goto(form.url);
  await page.getByRole("button", { name: "Mit lokalem Repository arbeiten" }).click();
  await page.getByText("Wen frage ich?").first().waitFor();
  return { ...form, page, complaints, requests, read: (path) => page.evaluate(readFromBrowser, path) };
}

/** A page of an editor with a German browser that asks for no motion. The form draws only visible fields. */
export function newPage(browser: Browser): Promise<Page> {
  return browser.newPage({
    locale: "de-DE",
    viewport: { width: 1280, height: 3000 },
    reducedMotion: "reduce",
  });
}

/** Checks a folder as `npm run check` does. @returns its output; rejects with what is wrong if the check fails */
export async function check(root: string): Promise<string> {
  const { stdout, stderr, exitCode } = await runCheck(root, [], buildDay());
  if (exitCode !== 0) throw new Error(stderr);
  return stdout;
}

async function writeToBrowser(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
  const root = await navigator.storage.getDirectory();
  // The form accepts only the root of a repository.
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
