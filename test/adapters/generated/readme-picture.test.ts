import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { loadSite } from "../../../src/adapters/facts/load-site.ts";
import { withPicture } from "../../../src/adapters/generated/readme-picture.ts";

describe("the picture in README.md", () => {
  it("shows the network as the facts have it (repair: npm run generate)", async () => {
    const readme = await readFile("README.md", "utf8");
    expect(withPicture(readme, (await loadSite(".")).facts)).toBe(readme);
  });

  it("needs a place to stand in", async () => {
    const { facts } = await loadSite(".");
    expect(() => withPicture("# Leer\n", facts)).toThrow("no mermaid block");
  });
});
