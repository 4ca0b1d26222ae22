/** Address of a file of an installed package. Code that was moved elsewhere asks here, where packages are found. */
export function resolveHere(specifier: string): string {
  return import.meta.resolve(specifier);
}
