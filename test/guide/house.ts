import { join } from "node:path";

/** Endings of files that are kept in the repository; a bare name with another ending is no path to look for. */
const kept = /\.(?:ts|tsx|mjs|css|md)$/;
/** First parts of paths that commands make: they do not exist in a clean clone. */
const made =
  /^(?:dist|paper(?=\/$)|dist-offline|contents|neu|alt|\.cache|\.bau|\.builds|\.dist-bau|\.dist-offline-bau)\b/;

/** Paths a document names between backticks, without what commands make, addresses of pages, packages and patterns. */
export function namedPaths(markdown: string): string[] {
  const blocks = markdown.replace(/^```[\s\S]*?^```/gm, "");
  return [...blocks.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = ""]) => code)
    .filter((code) => /^[\w.-][\w./-]*$/.test(code) && (kept.test(code) || code.includes("/")))
    .filter((code) => !made.test(code));
}

/** Places a path in a README may mean: below its own folder, below `src/`, or below the top. */
export function resolvePath(path: string, folder: string): string[] {
  return [join(folder, path), join("src", path), path];
}

/** Environment variables a document names between backticks; `…` stands for any ending. */
export function namedVariables(markdown: string): ReadonlySet<string> {
  return new Set([...markdown.matchAll(/`(\w+)`/g)].map(([, name = ""]) => name));
}

/** Environment variables a source file reads by name. */
export function usedVariables(source: string): string[] {
  const direct = [...source.matchAll(/\b(?:process\.env|environment)(?:\.|\[")([A-Za-z_]+)\b/g)];
  const taken = [...source.matchAll(/const \{([^}]*)\} = process\.env\b/g)].flatMap(([, names = ""]) => [
    ...names.matchAll(/([A-Z_]+)(?:\s*=[^,]*)?/g),
  ]);
  return [...direct, ...taken].map(([, name = ""]) => name);
}
