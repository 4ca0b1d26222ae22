import { renderToString } from "preact-render-to-string";
import { PageTop } from "../ui/components/page-top.tsx";
import type { PageContext } from "./page-context.ts";
import { PageFrame } from "./page-frame.tsx";

/**
 * The page for addresses that lead nowhere, as a complete document. The host shows it under any address, so every
 * link has to be absolute: `context.link` and `context.linkTo` must put the site's prefix in front.
 */
export function renderNotFound(context: Omit<PageContext, "route">): string {
  const { words, locale, linkTo } = context;
  const title = words("notFound.title");
  const ways = ["start", "wen-frage-ich", "a-z", "suche"].flatMap((name) => {
    const href = linkTo(name);
    return href === undefined
      ? []
      : [{ href, label: words(name === "start" ? "nav.start" : `page.${name}`) }];
  });
  const route = { name: "", kind: "built-in", locale, path: "/404.html" } as const;
  return `<!DOCTYPE html>\n${renderToString(
    <PageFrame context={{ ...context, route }} head={{ title }}>
      <PageTop title={title} />
      <p class="lead">{words("notFound.text")}</p>
      <ul class="plain">
        {ways.map(({ href, label }) => (
          <li key={href}>
            <a class="kern-link" href={href}>
              {label}
            </a>
          </li>
        ))}
      </ul>
    </PageFrame>,
  )}`;
}
