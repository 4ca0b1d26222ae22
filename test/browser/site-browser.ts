import type { Browser } from "playwright-core";
import { afterAll, beforeAll, inject } from "vitest";
import { type RunningServer, serveFolder } from "../../src/adapters/paper/static-server.ts";
import { securityHeaders } from "../../src/views/host/security-headers.ts";
import { launchTestChromium } from "./short-visits.ts";

/** A browser and the built site, served with its headers; both are available during the tests. */
export interface SiteBrowser {
  readonly browser: Browser;
  /** Address of the root of the site, with a slash at the end. */
  readonly url: string;
}

/** Starts both before the tests of the file or group that calls it, and ends them afterwards. */
export function useSiteBrowser(): SiteBrowser {
  let browser: Browser;
  let server: RunningServer;
  beforeAll(async () => {
    browser = await launchTestChromium();
    server = await serveFolder(inject("siteFolder"), { headers: Object.fromEntries(securityHeaders) });
  });
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });
  return {
    get browser() {
      return browser;
    },
    get url() {
      return server.url;
    },
  };
}
