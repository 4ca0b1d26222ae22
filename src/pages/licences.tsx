import { builtInPage } from "./built-in.tsx";
import type { Page } from "./page.ts";
import type { PageContext } from "./page-context.ts";

/** Page of other people's work the site is delivered with, each with the full text of its licence. */
export function licencesPage(context: PageContext): Page {
  const { words, licences } = context;
  return builtInPage(context, { description: words("licences.intro") }, () => (
    <>
      <p class="lead">{words("licences.intro")}</p>
      {licences.map(({ name, version, licence, text }) => (
        <section key={name} class="qa" lang="en">
          <h2 class="kern-heading-medium">
            {name} {version}
          </h2>
          <p>{licence}</p>
          <details>
            <summary lang={context.locale}>{words("licences.text", { name })}</summary>
            <pre>{text}</pre>
          </details>
        </section>
      ))}
    </>
  ));
}
