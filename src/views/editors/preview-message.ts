import { escapeMarkup } from "../translations/escape-markup.ts";

/** Path of the message stylesheet in the preview; no page of the site uses it. */
export const previewStylePath = "/.vorschau/meldung.css";

/** Style of the message: over the page, with the page still readable below it. */
export const previewStyle = `
.vorschau-meldung { position: fixed; inset: 0 0 auto; z-index: 2147483647; max-height: 60vh; overflow: auto;
  box-sizing: border-box; margin: 0; padding: 1rem; border-bottom: 4px solid #b30000; background: #fff; color: #1a1a1a;
  font: 1rem/1.5 sans-serif; text-align: left; direction: ltr; box-shadow: 0 4px 16px rgb(0 0 0 / 40%); }
.vorschau-meldung h2 { margin: 0 0 .5rem; font: bold 1.25rem/1.3 sans-serif; color: #b30000; }
.vorschau-meldung p { margin: 0 0 .5rem; }
.vorschau-meldung pre { margin: 0; padding: .5rem; overflow: auto; background: #f4f4f4; color: #1a1a1a;
  font: .875rem/1.5 monospace; white-space: pre-wrap; overflow-wrap: anywhere; }
.vorschau-hinweis { margin: 0; padding: .5rem 1rem; border-bottom: 2px solid #1a1a1a; background: #fff8d6; color: #1a1a1a;
  font: 1rem/1.5 sans-serif; text-align: left; direction: ltr; }
@media print { .vorschau-meldung, .vorschau-hinweis { display: none; } }
`;

/** Path of the script that waits for the search index. */
export const searchNoteScriptPath = "/.vorschau/suche.js";

/** Path where the preview says whether the index is of the present state: `true` or `false`. */
export const searchStatePath = "/.vorschau/suche.txt";

/** Loads the page again when the search index is ready. */
export const searchNoteScript = `
const look = async () => {
  const state = await fetch("${searchStatePath}").then((answer) => answer.text()).catch(() => "false");
  if (state === "true") location.reload();
  else setTimeout(look, 1000);
};
setTimeout(look, 1000);
`;

/** The search page of a state whose index is being made. */
export function withSearchNote(page: string): string {
  const note =
    '<p class="vorschau-hinweis" role="status" lang="de" dir="ltr">Vorschau: Das Verzeichnis der Suche wird gerade angelegt; bis dahin fehlen Treffer. Danach lädt diese Seite von selbst neu.</p>';
  return page
    .replace(
      /<\/head>/i,
      (end) =>
        `<link rel="stylesheet" href="${previewStylePath}"><script type="module" src="${searchNoteScriptPath}"></script>${end}`,
    )
    .replace(/<body\b[^>]*>/i, (start) => start + note);
}

/** A page of the last good build with the current errors above it. @param report of the failed build, as plain text */
export function withPreviewMessage(page: string, report: string): string {
  const message = toMessage(report, "Darunter sehen Sie die letzte Fassung, die gebaut werden konnte.");
  return page
    .replace(/<\/head>/i, (end) => `<link rel="stylesheet" href="${previewStylePath}">${end}`)
    .replace(/<body\b[^>]*>/i, (start) => start + message);
}

/** The page shown before any build has succeeded. */
export function toPreviewPage(report: string): string {
  const message = toMessage(
    report,
    "Gebaut wurde noch nichts. Sobald es gelingt, erscheint hier die Website.",
  );
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Vorschau: noch nicht gebaut</title>
<link rel="stylesheet" href="${previewStylePath}">
</head>
<body>
<h1>Vorschau</h1>
${message}
</body>
</html>
`;
}

function toMessage(report: string, note: string): string {
  return `<section class="vorschau-meldung" role="alert" lang="de" dir="ltr"><h2>So kann die Website nicht gebaut werden</h2><p>${note} Diese Meldung verschwindet von selbst, sobald die Datei wieder stimmt.</p><pre tabindex="0">${escapeMarkup(report)}</pre></section>`;
}
