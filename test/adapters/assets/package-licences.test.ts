import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { readLicences } from "../../../src/adapters/assets/package-licences.ts";

it("reads the terms of everything the website is delivered with", async () => {
  const licences = await readLicences({ form: true });
  const names = licences.map(({ name }) => name);
  expect(names).toEqual([...names].sort());
  for (const { name, version, licence, text } of licences) {
    const { dependencies } = JSON.parse(await readFile("package.json", "utf8")) as {
      dependencies: Record<string, string>;
    };
    expect(dependencies[name]).toBe(version);
    expect(licence).toMatch(/^[A-Za-z0-9.() -]+$/);
    expect(text.length).toBeGreaterThan(500);
  }
});
