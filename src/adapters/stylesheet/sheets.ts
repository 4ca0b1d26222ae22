import type { AtRule, ChildNode, Root, Rule } from "postcss";

/**
 * Stylesheets besides the common one: the layers of these names; for search, all rules of its page, KERN's too, and for
 * the organigram those of printing, so that its pages ask for no more files than others.
 */
export const sheetNames = [
  "search",
  "organigram",
  "print",
  "paper",
  "handout",
  "poster",
  "book",
  "disk",
  "offline",
] as const;

/** Name of a stylesheet that only some pages or printers need. */
export type SheetName = (typeof sheetNames)[number];

/** Selectors used by the search page only: its panel, results and choice of kinds with their form controls. */
const onlyForSearch = /\.(?:search-(?:panel|results?|filter)|kern-form-check|kern-fieldset)(?![a-z])/;

/** The input name of an own layer, by which its rules are recognised. */
export function toLayerFile(name: string): string {
  return `/layers/${name}.css`;
}

/**
 * Removes the rules that only some pages or printers need from a stylesheet and returns them as stylesheets of their
 * own, each inside the same conditions as before: other pages become smaller.
 */
export function takeSheets(root: Root): Map<SheetName, Root> {
  const sheets = new Map<SheetName, Root>();
  for (const name of sheetNames) {
    const sheet = root.clone();
    keep(sheet, (found) => found === name || (name === "organigram" && found === "print"));
    sheets.set(name, sheet);
  }
  keep(root, (found) => found === undefined);
  return sheets;
}

function keep(root: Root, isWanted: (sheet: SheetName | undefined) => boolean): void {
  root.walk((node) => {
    if (node.type === "rule" && !isInFrames(node)) {
      const kept = node.selectors.filter((selector) => isWanted(sheetOf(node, selector)));
      if (kept.length === 0) node.remove();
      else if (kept.length < node.selectors.length) node.selectors = kept;
    } else if (node.type === "atrule" && !("nodes" in node && isCondition(node))) {
      if (!isInPage(node) && !isWanted(sheetOf(node))) node.remove();
    }
  });
  root.walkAtRules((rule) => {
    if (isCondition(rule) && rule.nodes?.length === 0) rule.remove();
  });
}

function sheetOf(node: Rule | AtRule, selector = ""): SheetName | undefined {
  const file = node.source?.input.file ?? "";
  return sheetNames.find((name) =>
    name === "search" ? onlyForSearch.test(selector) : file.endsWith(toLayerFile(name)),
  );
}

function isCondition(node: ChildNode): boolean {
  return node.type === "atrule" && /^(?:media|supports|layer|container)$/.test(node.name);
}

/** True for the margin boxes of `@page`, which stay inside it. */
function isInPage(node: AtRule): boolean {
  return node.parent?.type === "atrule" && (node.parent as AtRule).name === "page";
}

function isInFrames(node: ChildNode): boolean {
  const { parent } = node;
  return parent?.type === "atrule" && "name" in parent && String(parent.name).endsWith("keyframes");
}
