import { AtRule, type Root } from "postcss";

const themeSelector = /\[data-kern-theme|\.kern-(?:light|dark)\b/;
const scheme = /^\(prefers-color-scheme:\s*(light|dark)\)$/;

/**
 * Lets the visitor's system choose between light and dark, by CSS alone (README.md of this folder): the light theme becomes the
 * ground, the dark one stays behind its media query, and the themes a script would switch by attribute are dropped.
 */
export function chooseThemeBySystem(root: Root): void {
  root.walkRules((rule) => {
    const kept = rule.selectors.filter(
      (selector) => !themeSelector.test(selector) || selector.includes("body"),
    );
    if (kept.length === 0) rule.remove();
    else if (kept.some((selector) => themeSelector.test(selector))) rule.selector = ":root";
    else rule.selectors = kept;
  });
  root.walkAtRules("media", (rule) => {
    if (scheme.exec(rule.params)?.[1] === "light") rule.replaceWith(rule.nodes ?? []);
  });
  moveToEnd(root, (node) => node instanceof AtRule && scheme.test(node.params));
}

const pair = /light-dark\(\s*([^(),]+|[^(),]*\([^()]*\)[^(),]*),\s*([^(),]+|[^(),]*\([^()]*\)[^(),]*)\)/g;

/** Writes `light-dark(a, b)` as `a` and, behind the media query, `b`: half the browsers in use do not know it. */
export function splitLightDark(root: Root): void {
  root.walkRules((rule) => {
    const dark = rule.clone();
    dark.each((node) => {
      if (node.type !== "decl" || !node.value.includes("light-dark(")) node.remove();
      else node.value = node.value.replace(pair, "$2");
    });
    if (dark.nodes.length === 0) return;
    rule.walkDecls((declaration) => {
      declaration.value = declaration.value.replace(pair, "$1");
    });
    rule.after(new AtRule({ name: "media", params: "(prefers-color-scheme: dark)", nodes: [dark] }));
  });
}

/** Moves nodes to the end: a media query adds no specificity, so dark values only win after the light ones. */
function moveToEnd(root: Root, isWanted: (node: unknown) => boolean): void {
  for (const node of root.nodes.filter(isWanted)) root.append(node);
}
