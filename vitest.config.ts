import { defineConfig } from "vitest/config";

export default defineConfig({
  oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
  test: {
    include: ["test/**/*.test.{ts,tsx}"],
    // Browsers and builds share two cores; a time limit here only ends what hangs.
    testTimeout: 60_000,
    hookTimeout: 180_000,
    maxWorkers: 2,
    reporters: ["default", "json"],
    outputFile: { json: ".cache/test-results.json" },
    globalSetup: ["test/site/build-once.ts"],
  },
});
