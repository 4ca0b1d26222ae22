import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";

describe("markup from strings", () => {
  it("comes in by one door only", async () => {
    const names = (await readdir("src", { recursive: true })).filter((name) => /\.tsx?$/.test(name));
    const users = await Promise.all(
      names.map(async (name) =>
        (await readFile(`src/${name}`, "utf8")).includes("SetInnerHTML=") ? [name] : [],
      ),
    );
    expect(users.flat()).toEqual(["ui/components/page/raw-html.tsx"]);
  });
});
