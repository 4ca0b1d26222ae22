import { renderToString } from "preact-render-to-string";
import { sourceLocale } from "../../domain/language/locale.ts";
import { type GitApi, toFormPolicy } from "../../views/host/form-policy.ts";

/**
 * The page that loads the form for editors; the program provides all other content. In German only, as the facts are.
 * @param name of the website
 * @param script file name of the program beside the page
 */
export function renderEditingForm(name: string, api: GitApi, script: string): string {
  return `<!DOCTYPE html>\n${renderToString(
    <html lang={sourceLocale}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={toFormPolicy(api)} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`Redaktion: ${name}`}</title>
        <meta name="robots" content="noindex, nofollow" />
        <script type="module" src={script} />
      </head>
      <body>
        <noscript>
          <p>Das Formular braucht JavaScript. Angaben lassen sich auch direkt beim Git-Anbieter ändern:</p>
          <p>
            <a href={api.url}>{api.url}</a>
          </p>
        </noscript>
      </body>
    </html>,
  )}\n`;
}
