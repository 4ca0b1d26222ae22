/** Error codes of the operating system as German sentences; `%` is the place, with „“ or empty. */
const sentences: Readonly<Record<string, string>> = {
  ENOSPC: "Auf dem Datenträger ist kein Platz mehr%. Bitte Platz schaffen und den Befehl wiederholen.",
  EDQUOT: "Das Kontingent an Speicherplatz ist erschöpft%. Bitte Platz schaffen und den Befehl wiederholen.",
  EACCES: "Es fehlt das Recht zu lesen oder zu schreiben%. Bitte die Rechte prüfen.",
  EPERM: "Das Betriebssystem erlaubt den Zugriff nicht%. Bitte Rechte und Eigentümer prüfen.",
  EROFS: "Der Datenträger ist schreibgeschützt%. Bitte einen anderen Ordner nehmen.",
  EMFILE:
    "Zu viele Dateien sind zugleich offen%. Bitte andere Programme schließen oder die Grenze erhöhen, zum Beispiel mit „ulimit -n 4096“.",
  ENFILE: "Auf dem Rechner sind zu viele Dateien zugleich offen%. Bitte andere Programme schließen.",
  EBUSY: "Datei oder Ordner ist gerade in Gebrauch%. Bitte schließen, was darauf zugreift, und wiederholen.",
  ETXTBSY: "Die Datei wird gerade ausgeführt%. Bitte das Programm beenden und wiederholen.",
  EXDEV: "Quelle und Ziel liegen auf verschiedenen Datenträgern%. Bitte einen anderen Ordner nehmen.",
  EIO: "Der Datenträger meldet einen Fehler%. Bitte den Datenträger prüfen.",
  ENOENT: "Datei oder Ordner gibt es nicht%. Bitte den Pfad prüfen.",
  ENOTDIR: "Ein Teil des Pfades ist kein Ordner%. Bitte den Pfad prüfen.",
  EISDIR: "Wo eine Datei hingehört, ist ein Ordner%. Bitte den Pfad prüfen.",
  EEXIST: "Datei oder Ordner gibt es schon%. Bitte den Pfad prüfen.",
  ENOTEMPTY: "Der Ordner ist nicht leer%. Bitte prüfen, wer sonst in ihn schreibt.",
  ENAMETOOLONG: "Der Pfad ist zu lang%. Bitte einen kürzeren nehmen.",
  ELOOP: "Die Verknüpfungen führen im Kreis%. Bitte den Pfad prüfen.",
  EFBIG: "Die Datei wird zu groß für den Datenträger%. Bitte einen anderen nehmen.",
  ENOMEM: "Der Arbeitsspeicher reicht nicht%. Bitte andere Programme schließen.",
  EADDRINUSE: "Der Anschluss (Port) ist schon belegt%. Bitte mit PORT=… einen anderen nennen.",
};

/** Fields of an error that may hold its place. */
interface SystemError {
  readonly code: string;
  readonly path?: string | undefined;
}

/**
 * A German sentence for an error of the operating system, such as a full disk, even when wrapped in other errors;
 * undefined for any other error.
 */
export function toSystemSentence(error: unknown): string | undefined {
  const found = findSystemError(error, 0);
  if (found === undefined) return undefined;
  const { code, path } = found;
  const place = path === undefined ? "" : ` („${path}“)`;
  const known = sentences[code];
  return known === undefined
    ? `Das Betriebssystem meldet ${code}${place}.`
    : `${known.replace("%", () => place)} (${code})`;
}

/** Maximum depth of wrapped errors, more than any tool uses; ends circles. */
const deepest = 8;

function findSystemError(error: unknown, depth: number): SystemError | undefined {
  if (typeof error !== "object" || error === null || depth > deepest) return undefined;
  const { code, syscall, path, dest, cause, originalError, errors } = error as Record<string, unknown>;
  if (typeof code === "string" && /^E[A-Z0-9]+$/.test(code) && (syscall !== undefined || code in sentences))
    return { code, path: firstText(path, dest) };
  const inner = [cause, originalError, ...(Array.isArray(errors) ? errors : [])];
  for (const part of inner) {
    const found = findSystemError(part, depth + 1);
    if (found !== undefined) return found;
  }
  return toToldError(error);
}

/** The system error in the text of an error, all that external programs (esbuild, Pagefind) report. */
function toToldError(error: object): SystemError | undefined {
  const message = error instanceof Error ? error.message : "";
  if (/device or resource busy/i.test(message)) return { code: "EBUSY" };
  if (/no space left on device/i.test(message)) return { code: "ENOSPC" };
  if (/too many open files/i.test(message)) return { code: "EMFILE" };
  if (/read-only file system/i.test(message)) return { code: "EROFS" };
  if (/permission denied/i.test(message)) return { code: "EACCES" };
  return undefined;
}

function firstText(...values: unknown[]): string | undefined {
  return values.find((value): value is string => typeof value === "string");
}
