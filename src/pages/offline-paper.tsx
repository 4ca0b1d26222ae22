import type { PageContext } from "./page-context.ts";

/** The pages made for printing. */
export function OfflinePaper({ context }: { readonly context: PageContext }) {
  const { words, linkTo } = context;
  return (
    <ul>
      {["handzettel", "poster", "buch"].map((name) => (
        <li key={name}>
          <a class="kern-link" href={linkTo(name) ?? ""}>
            {words(`page.${name}`)}
          </a>
        </li>
      ))}
    </ul>
  );
}
