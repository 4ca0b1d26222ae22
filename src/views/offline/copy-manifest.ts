/** Name of the file with the hashes of all others in the portable copy. */
export const manifestName = "MANIFEST.txt";

/**
 * Hashes of files in the form `sha256sum` and `shasum` write and check: `<hex>  <path>` per line, sorted by path.
 * @param sha256 hexadecimal hash by path
 */
export function toManifest(sha256: ReadonlyMap<string, string>): string {
  return [...sha256]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, hash]) => `${hash}  ${path}\n`)
    .join("");
}

/** For each system, the command that checks every file against the manifest and needs nothing installed. */
export const checkCommands: readonly (readonly [system: string, command: string])[] = [
  [
    "Windows (PowerShell)",
    `Get-Content ${manifestName} | ForEach-Object { $h, $f = $_ -split '  ', 2; if ((Get-FileHash $f).Hash -ne $h) { "FEHLER: $f" } }`,
  ],
  ["macOS", `shasum -a 256 --quiet -c ${manifestName}`],
  ["Linux", `sha256sum --quiet -c ${manifestName}`],
];
