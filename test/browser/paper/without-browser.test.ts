import { spawn } from "node:child_process";
import { describe, expect, it } from "vitest";

describe("npm run paper without a browser", () => {
  it("says how to get one, prints nothing and fails", async () => {
    const child = spawn(process.execPath, ["--import", "tsx", "scripts/paper.ts"], {
      env: { ...process.env, CHROMIUM_PATH: "/gibt/es/nicht" },
    });
    let output = "";
    child.stderr.on("data", (chunk) => (output += chunk));
    child.stdout.on("data", (chunk) => (output += chunk));
    const code = await new Promise((done) => child.on("close", done));
    expect(code).toBe(1);
    expect(output).toContain("Kein Chromium lässt sich starten");
    expect(output).toContain("apt-get install chromium");
    expect(output).not.toContain("Angaben lesen");
  });
});
