import { execFileSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import type { Contender } from "./contender.ts";
import { ourBare, ourWhole } from "./ours.ts";
import { otherContenders } from "./peers.ts";
import { readToolVersions, toolFile } from "./toolbox.ts";

/** Everyone who can be compared on this machine, with their versions; Hugo is left out where it is not installed. */
export async function findContenders(): Promise<{
  readonly contenders: readonly Contender[];
  readonly versions: Readonly<Record<string, string>>;
}> {
  const hugo = readHugoVersion();
  const others = otherContenders.filter(({ name }) => hugo !== undefined || !name.startsWith("Hugo"));
  const { version } = JSON.parse(await readFile(toolFile("pagefind/package.json"), "utf8"));
  const { dependencies } = JSON.parse(await readFile("package.json", "utf8"));
  return {
    contenders: [ourBare, ourWhole, ...others],
    versions: {
      ...(await readToolVersions()),
      hugo: hugo ?? "not installed",
      "pagefind (others)": version,
      "pagefind (ours)": dependencies.pagefind,
      mermaid: dependencies.mermaid,
    },
  };
}

function readHugoVersion(): string | undefined {
  try {
    return execFileSync("hugo", ["version"], { encoding: "utf8" }).split(" ")[1];
  } catch {
    return undefined;
  }
}
