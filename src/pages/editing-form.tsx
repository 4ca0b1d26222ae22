import { renderToString } from "preact-render-to-string";
import { toFormPolicy } from "../views/security-headers.ts";

/** Folder of the form for editors, below the site's root. */
export const editingFormFolder = "redaktion";

/** What the page of the form is made from. */
export interface EditingFormProps {
  /** Name of the website. */
  readonly site: string;
  /** Name of the program's file beside the page. */
  readonly script: string;
  /** Origins of the host of the repository. */
  readonly origins: readonly string[];
  /** Said where the program cannot run. */
  readonly withoutScript: string;
}

/** The page that loads the form for editors; everything else on it is the program's own. */
export function renderEditingForm({ site, script, origins, withoutScript }: EditingFormProps): string {
  return `<!DOCTYPE html>\n${renderToString(
    <html lang="de">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={toFormPolicy(origins)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Redaktion: ${site}`}</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <script type="module" src={script} />
      </head>
      <body>
        <noscript>{withoutScript}</noscript>
      </body>
    </html>,
  )}\n`;
}
