import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeOutput } from "../../src/adapters/output/write-output.ts";

// Replaces a build and takes no time: writes two small editions named by its second argument.
const [out = "", edition = ""] = process.argv.slice(2);

await writeOutput(
  [
    { kind: "website", folder: out },
    { kind: "copy", folder: `${out}-offline` },
  ],
  async ([web = "", disk = ""]) => {
    const files = [
      "index.html",
      "START.html",
      "AUSSTELLUNG.html",
      "LIES-MICH.txt",
      `${edition}.html`,
      "de/index.html",
    ];
    for (const folder of [web, disk]) {
      mkdirSync(join(folder, "de"));
      for (const file of files) writeFileSync(join(folder, file), edition);
    }
    writeFileSync(join(disk, "MANIFEST.txt"), files.map((file) => `${"0".repeat(64)}  ${file}\n`).join(""));
  },
);
