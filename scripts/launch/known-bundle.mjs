import {
  accessSync,
  constants,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname, join } from "node:path";
import { compareStamps, hashOf, takeStamps } from "../../src/adapters/cache/file-stamps.mjs";

/** Number of ms after which files of older bundles are deleted: nobody runs a command for so long. */
const longestRun = 24 * 60 * 60 * 1000;

/** Number of ms after which compiled code is compiled once more, so that nothing of older bundles stays for ever. */
const longestCompiled = 30 * longestRun;

/**
 * Path of the bundle of a script: that of an earlier run while none of its sources has changed, else a new one.
 * Undefined where none can be made or kept.
 * @param root folder of this software
 * @param folder where bundles are kept
 */
export async function findBundle(root, name, folder) {
  const now = Date.now();
  const note = join(folder, `${name}.json`);
  // A new script may be what another one imports by a name found out later.
  const surroundings = [process.version, root, readdirSync(join(root, "scripts")).join()].join("\n");
  const kept = readNote(note);
  const state =
    kept?.surroundings === surroundings && isWhole(kept, folder) ? compareStamps(kept.stamps) : "changed";
  if (state === "same") return join(folder, kept.entry);
  try {
    const made = state === "touched" ? toMade(kept) : await makeNew(root, name, folder);
    const stamps = takeStamps(made.sources, now);
    if (stamps !== undefined)
      writeWhole(note, JSON.stringify({ ...made, sources: undefined, surroundings, stamps }));
    return join(folder, made.entry);
  } catch {
    return undefined;
  }
}

/** A bundle made before, whose sources were only touched. */
function toMade({ entry, outputs, stamps }) {
  return { entry, outputs, sources: stamps.map(({ file }) => file) };
}

async function makeNew(root, name, folder) {
  // Loaded only here: most runs need no bundler.
  mkdirSync(folder, { recursive: true });
  accessSync(folder, constants.W_OK);
  const { makeBundle } = await import("./make-bundle.mjs");
  const { entry, files, sources } = await makeBundle(root, name);
  const outputs = [];
  for (const [path, content] of files) {
    const file = join(folder, path);
    writeWhole(file, content);
    outputs.push({ path, hash: hashOf(file) });
  }
  deleteOld(join(folder, name), longestRun, new Set(outputs.map(({ path }) => join(folder, path))));
  deleteOld(join(folder, "code"), longestCompiled, new Set());
  return { entry, outputs, sources };
}

function readNote(note) {
  try {
    return JSON.parse(readFileSync(note, "utf8"));
  } catch {
    return undefined;
  }
}

/** True when all code of a bundle is as it was written; its maps only help to read a stack. */
function isWhole({ outputs }, folder) {
  const code = outputs.filter(({ path }) => path.endsWith(".mjs"));
  return code.every(({ path, hash }) => hash !== undefined && hashOf(join(folder, path)) === hash);
}

function writeWhole(file, content) {
  const draft = `${file}.${process.pid}.part`;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(draft, content);
  renameSync(draft, file);
}

function deleteOld(folder, longest, current) {
  try {
    for (const entry of readdirSync(folder, { withFileTypes: true, recursive: true })) {
      const file = join(entry.parentPath, entry.name);
      if (entry.isFile() && !current.has(file) && Date.now() - statSync(file).mtimeMs > longest) rmSync(file);
    }
  } catch {
    // Another process tidies up as well, or the folder is read-only.
  }
}
