import { localeInfo } from "../../domain/language/locale.ts";
import { toAppWords } from "../../views/offline/app-words.ts";
import type { PageContext } from "../parts/page-context.ts";

/**
 * Section for saving the site in the browser; on disk there is nothing to save. Without script it says so;
 * `src/browser/offline-app.ts` fills in the saved and available files.
 */
export function OfflineApp({ context }: { readonly context: PageContext }) {
  const { words, locale, assets, link, folder, medium, network } = context;
  if (medium === "disk" || !network.site.offlineApp) return null;
  return (
    <>
      <NotSaved context={context} />
      <section
        class="app"
        data-app=""
        data-root={folder("/")}
        data-intl={localeInfo(locale).intl}
        data-words={JSON.stringify(toAppWords(words))}
      >
        <h2 class="kern-heading-large" id="browser">
          {words("app.heading")}
        </h2>
        <p>{words("app.text")}</p>
        <p data-app-fallback="">{words("app.withoutScript")}</p>
        <div class="app__controls" data-app-controls="" hidden>
          <p class="app__stored" data-app-stored="" hidden />
          <p data-app-newer="" hidden />
          <fieldset class="app__languages" data-app-languages="" hidden>
            <legend>{words("app.languages")}</legend>
            <div />
          </fieldset>
          <div class="app__actions">
            <button class="kern-btn kern-btn--primary" type="button" data-app-go="" hidden>
              <span class="kern-label" data-app-go-label="" />
            </button>
            <button class="kern-btn kern-btn--secondary" type="button" data-app-remove="" hidden>
              <span class="kern-label">{words("app.delete")}</span>
            </button>
          </div>
          <progress data-app-progress="" aria-label={words("app.progress")} hidden />
        </div>
        <p class="app__status" role="status" tabIndex={-1} data-app-status="" />
        <script src={link(assets.offlineScript)} defer />
      </section>
    </>
  );
}

/**
 * Notice the worker shows to readers without a connection; displayed by its address alone, so that it needs no script.
 */
function NotSaved({ context: { words } }: { readonly context: PageContext }) {
  return (
    <section class="not-saved" id="nicht-gespeichert">
      <h2 class="kern-heading-large">{words("app.notSaved.heading")}</h2>
      <p>{words("app.notSaved.text")}</p>
      <p data-app-asked="" hidden>
        <a class="kern-link" href="./">
          {words("app.notSaved.heading")}
        </a>
      </p>
    </section>
  );
}
