import type { JSX } from "preact";
import { toSheetName } from "../../domain/network/routes.ts";
import { toNodeName } from "../../views/sheets/sheet-names.ts";
import { toHomeSheet } from "../../views/sheets/sheet-view.ts";
import type { PageContext } from "./page-context.ts";
import { toAtlasOf } from "./sheet-atlas.ts";

/**
 * Link from a body to the page of the organigram that tells all of it. Nothing where the organigram is one page, or for
 * a body that does not stand in it on the day of the build.
 */
export function SheetLink(props: { readonly id: string; readonly context: PageContext }): JSX.Element | null {
  const { words, network, builtOn, linkTo } = props.context;
  const day = network.on(builtOn);
  const atlas = toAtlasOf(day);
  const root = toHomeSheet(props.id, atlas)?.root;
  if (root === undefined || atlas.sheets.length < 2) return null;
  const href = linkTo(root === atlas.sheets[0]?.root ? "organigramm" : toSheetName(root.id));
  if (href === undefined) return null;
  return (
    <p>
      <a class="kern-link" href={href}>
        {words("chart.organigram.title", { name: toNodeName(root, day, words) })}
      </a>
    </p>
  );
}
