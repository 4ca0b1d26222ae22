/** A German complaint about what is no number of a port; undefined where it is one. */
export function checkPort(port: string): string | undefined {
  if (/^\d{1,5}$/.test(port) && Number(port) > 0 && Number(port) < 65_536) return undefined;
  return `„${port}“ ist kein Anschluss. Bitte eine Zahl von 1 bis 65535 nennen.`;
}
