import { readFile, realpath } from "node:fs/promises";
import { findPackageJSON, isBuiltin } from "node:module";
import { pathToFileURL } from "node:url";

/** The `package.json` of an installed package. */
export interface PackageManifest {
  /** Its absolute path, without links. */
  readonly file: string;
  readonly content: string;
}

/**
 * Reads the `package.json` of every package among some imports and of all packages these depend on, each once, in the
 * order of their paths: their versions say what is installed. An optional package that is not installed is skipped.
 * @param specifiers as written in imports, such as `hyphen/de/index.js`
 * @param importer path of a file that imports them
 * @throws where an imported package is not installed
 */
export async function readManifests(
  specifiers: readonly string[],
  importer: string,
): Promise<PackageManifest[]> {
  const manifests = new Map<string, Promise<string>>();
  const visit = async (name: string, from: string, isOptional: boolean): Promise<void> => {
    const file = await findManifest(name, from);
    if (file === undefined && !isOptional) throw new Error(`the package ${name} is not installed`);
    if (file === undefined || manifests.has(file)) return;
    const content = readFile(file, "utf8");
    manifests.set(file, content);
    const { dependencies = {}, optionalDependencies = {} } = JSON.parse(await content) as Manifest;
    await Promise.all(
      Object.keys({ ...dependencies, ...optionalDependencies }).map((one) =>
        visit(one, file, one in optionalDependencies),
      ),
    );
  };
  const names = new Set(specifiers.filter((specifier) => !isBuiltin(specifier)).map(toPackageName));
  await Promise.all([...names].map((name) => visit(name, importer, false)));
  const sorted = [...manifests].sort(([a], [b]) => (a < b ? -1 : 1));
  return Promise.all(sorted.map(async ([file, content]) => ({ file, content: await content })));
}

interface Manifest {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** The real path of a manifest: where a package manager links packages, dependencies lie beside the real folder. */
async function findManifest(name: string, from: string): Promise<string | undefined> {
  try {
    const file = findPackageJSON(name, pathToFileURL(from));
    return file === undefined ? undefined : await realpath(file);
  } catch {
    return undefined;
  }
}

/** `hyphen` for `hyphen/de/index.js`, `@scope/name` for `@scope/name/file.js`. */
function toPackageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}
