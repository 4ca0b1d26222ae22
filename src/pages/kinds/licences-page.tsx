import { inLanguage } from "../../ui/in-language.ts";
import type { Page } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { builtInPage } from "../parts/standard-page.tsx";

/** Path of the file with the full text of every licence, below the site's root. */
export const licenceFile = "/lizenzen.txt";

/** Page of third-party work included in the site; the texts of the licences are a file of their own. */
export function licencesPage(context: PageContext): Page {
  const { words, licences, link } = context;
  return builtInPage(context, { description: words("licences.intro") }, () => (
    <>
      <p class="lead">{words("licences.intro")}</p>
      <ul>
        {licences.map(({ name, version, licence }) => (
          <li key={name}>
            <span {...inLanguage("en")}>
              {name} {version}: {licence}
            </span>
          </li>
        ))}
      </ul>
      <p>
        <a class="kern-link" href={link(licenceFile)} type="text/plain">
          {words("licences.file")}
        </a>
      </p>
    </>
  ));
}
