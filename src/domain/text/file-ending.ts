/**
 * The intended name of a file with a wrong ending only: `x.yml`, `x.YAML`, `x.yaml.txt`, `x.markdown`.
 * @param name file name without folders
 * @param wanted `.yaml` or `.md`
 */
export function findMeantName(name: string, wanted: ".yaml" | ".md"): string | undefined {
  const endings = wanted === ".yaml" ? "ya?ml" : "md|markdown";
  const stem = new RegExp(`^(.+?)\\.(?:${endings})(?:\\.txt)?$`, "i").exec(name)?.[1];
  return stem === undefined || stem.includes(".") ? undefined : `${stem}${wanted}`;
}
