import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import { type Bidi, connectBidi } from "./bidi.ts";
import type { DiskBrowser, DiskPage } from "./disk-page.ts";

/** Quiet, nothing more: no rule of the web is loosened, unlike in the browser's own preferences for tests. */
const preferences = {
  "remote.prefs.recommended": false,
  "app.update.disabledForTesting": true,
  "browser.aboutwelcome.enabled": false,
  "browser.shell.checkDefaultBrowser": false,
  "browser.startup.homepage_override.mstone": "ignore",
  "datareporting.policy.dataSubmissionEnabled": false,
  "network.captive-portal-service.enabled": false,
  "network.connectivity-service.enabled": false,
  "toolkit.telemetry.reportingpolicy.firstRun": false,
};

/** Path of an installed Firefox: `FIREFOX_PATH`, otherwise the first on the PATH; undefined if there is none. */
export function findFirefox(environment = process.env): string | undefined {
  const wished = environment["FIREFOX_PATH"];
  if (wished) return wished;
  return (environment["PATH"] ?? "")
    .split(delimiter)
    .flatMap((folder) => ["firefox-esr", "firefox"].map((name) => join(folder, name)))
    .find(isProgram);
}

/** Starts the stock browser headless with an empty profile, which `close` removes. Rejects if it does not start. */
export async function launchFirefox(program: string): Promise<DiskBrowser> {
  const profile = await mkdtemp(join(tmpdir(), "firefox-"));
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});\n`,
  );
  await writeFile(join(profile, "user.js"), lines.join(""));
  const child = spawn(
    program,
    ["--headless", "--no-remote", "--profile", profile, "--remote-debugging-port", "0", "about:blank"],
    { stdio: ["ignore", "ignore", "pipe"] },
  );
  const end = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    if (child.exitCode === null && child.kill()) await ended;
    await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  try {
    const bidi = await connectBidi(`${await readAddress(child)}/session`);
    const { capabilities } = await bidi.send<{ capabilities: { browserVersion: string } }>("session.new", {
      capabilities: {},
    });
    await bidi.send("session.subscribe", { events: ["network.beforeRequestSent", "log.entryAdded"] });
    return {
      name: "Firefox",
      version: capabilities.browserVersion,
      newPage: (first) => openPage(bidi, first),
      close: async () => {
        bidi.close();
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}

async function openPage(bidi: Bidi, first?: string): Promise<DiskPage> {
  const { context } = await bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
  if (first !== undefined)
    await bidi.send("script.addPreloadScript", {
      functionDeclaration: `() => { ${first} }`,
      contexts: [context],
    });
  const requests: string[] = [];
  const complaints: string[] = [];
  bidi.listen(({ method, params }) => {
    if (method === "network.beforeRequestSent" && params["context"] === context)
      requests.push((params["request"] as { url: string }).url);
    const source = params["source"] as { context?: string } | undefined;
    if (method === "log.entryAdded" && source?.context === context && params["level"] === "error")
      complaints.push(String(params["text"]));
  });
  return {
    requests,
    complaints,
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: async (work, argument) => {
      const call = `(${work})(${JSON.stringify(argument)})`;
      const answer = await bidi.send<{
        result?: { value?: string };
        exceptionDetails?: { text: string };
      }>("script.evaluate", {
        expression: `Promise.resolve(${call}).then((result) => JSON.stringify(result ?? null))`,
        target: { context },
        awaitPromise: true,
      });
      if (answer.exceptionDetails) throw new Error(answer.exceptionDetails.text);
      return JSON.parse(answer.result?.value ?? "null");
    },
    close: async () => {
      await bidi.send("browsingContext.close", { context });
    },
  };
}

/** The address the browser prints when it is ready. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = "";
    const timer = setTimeout(() => fail(new Error(`Firefox does not come up:\n${said}`)), 60_000);
    child.stderr?.on("data", (chunk) => {
      said += chunk;
      const [, address] = /WebDriver BiDi listening on (ws:\S+)/.exec(said) ?? [];
      if (address === undefined) return;
      clearTimeout(timer);
      done(address);
    });
    child.once("exit", (code) => fail(new Error(`Firefox ended (${code}):\n${said}`)));
    child.once("error", fail);
  });
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
