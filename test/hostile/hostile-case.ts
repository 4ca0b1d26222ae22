import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { loadSite } from "../../src/adapters/facts/load-site.ts";
import { findDrawingErrors } from "../../src/adapters/prose/prose-drawings.ts";
import { type DataError, toDataErrors } from "../../src/domain/mistakes/data-error.ts";
import type { Network } from "../../src/domain/network/network.ts";
import { tinyRoot } from "../fixtures/broken-sites.ts";

/** A possible attack in a stranger's pull request. */
export interface HostileCase {
  readonly title: string;
  /** Files laid over the small site. */
  readonly files: Readonly<Record<string, string | Uint8Array>>;
  /** Links to create: path below the site to target; an existing file is removed first. */
  readonly links?: Readonly<Record<string, string>>;
  /** Refused with a place, or published as harmless text. */
  readonly fate: "refused" | "inert";
  /** For text that programs tend to reinterpret: it is an alias of the body of the case, letter for letter. */
  readonly literal?: string;
}

/** Environment variable with the file that a stranger's code would write if it ever ran. */
export const canaryVariable = "HOSTILE_CANARY";

/** Code that leaves a trace when it runs. */
export const code = `globalThis.hostileCanary = 1; process.getBuiltinModule("fs").writeFileSync(process.env.${canaryVariable}, "x")`;

/** Result of a case. */
export interface Verdict {
  readonly errors: readonly DataError[];
  readonly network?: Network;
}

/** Lays cases over a fresh copy of the small site. @returns its folder, created in `folder`; the caller removes it */
export function makeHostileSite(cases: readonly HostileCase[], folder: string): string {
  const root = mkdtempSync(join(folder, "site-"));
  cpSync(tinyRoot, root, { recursive: true });
  for (const hostile of cases) layOver(root, hostile);
  return root;
}

/** Lays one more case over a site. */
export function layOver(root: string, { files, links = {} }: HostileCase): void {
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), content);
  }
  for (const [file, target] of Object.entries(links)) {
    rmSync(join(root, file), { recursive: true, force: true });
    mkdirSync(dirname(join(root, file)), { recursive: true });
    symlinkSync(target, join(root, file));
  }
}

/** Checks one case as `npm run check` does, with its site in `folder` until it is done. */
export async function tryHostile(hostile: HostileCase, folder = tmpdir()): Promise<Verdict> {
  const root = makeHostileSite([hostile], folder);
  try {
    const { facts, network } = await loadSite(root);
    return { errors: await findDrawingErrors(facts), network };
  } catch (error) {
    return { errors: toDataErrors(error).errors };
  } finally {
    rmSync(root, { recursive: true, force: true });
  }
}
