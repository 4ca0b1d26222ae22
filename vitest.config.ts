import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Browsers and builds share two cores; a time limit here only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    // A browser on a busy machine answers late; waiting longer changes no result.
    expect: { poll: { timeout: 20_000 } },
    // One more than cores: they wait for browsers and builds a third of the time.
    maxWorkers: 3,
    // Files of one worker share the modules they load and the pages they have read: half a minute less. No test changes
    // what another file imports.
    isolate: false,
    // The browser of the npm package, the same on every machine, and twice as fast as a whole one; elsewhere an installed one.
    env: process.platform === "linux" ? { CHROMIUM_PATH: process.env.CHROMIUM_PATH ?? "npm" } : {},
    reporters: ["default", "json"],
    outputFile: { json: ".cache/test-results.json" },
    globalSetup: ["test/site/build-once.ts"],
  },
});
