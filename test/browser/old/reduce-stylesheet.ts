import postcss, { type Declaration } from "postcss";
import type { Support } from "./support.ts";

/** A stylesheet as an old browser reads it, and the parts it drops. */
export interface ReducedStylesheet {
  readonly css: string;
  /** Rules dropped completely, by selector or condition. */
  readonly rules: readonly string[];
  /** Declarations dropped from rules that remain, such as `.a { inset: 0 }`. */
  readonly declarations: readonly string[];
}

/** Drops everything unknown to a browser from a stylesheet, by the error rules of CSS. */
export function reduceStylesheet(css: string, support: Support): ReducedStylesheet {
  const root = postcss.parse(css);
  const rules: string[] = [];
  const declarations: string[] = [];
  root.walkAtRules((rule) => {
    if (rule.name === "supports") {
      if (support.fulfils(rule.params)) rule.replaceWith(rule.nodes ?? []);
      else rule.remove();
    } else if (rule.name === "media" && !support.knowsMedia(rule.params)) rule.remove();
    else if (
      /^(?:layer|container|scope|starting-style)$/.test(rule.name) &&
      !support.knowsAtRule(rule.name)
    ) {
      rules.push(`@${rule.name} ${rule.params}`);
      rule.remove();
    }
  });
  root.walkRules((rule) => {
    if (/keyframes$/.test((rule.parent as { name?: string }).name ?? "")) return;
    if (rule.selectors.every((selector) => support.knowsSelector(selector))) return;
    rules.push(rule.selector);
    rule.remove();
  });
  root.walkDecls((declaration) => {
    const parent = declaration.parent as { selector?: string; name?: string };
    if (parent.selector === undefined) {
      // Descriptors of a font or a page; only those that match fonts to each other are new, and unknown to old
      // browsers.
      if (/-override$|^size-adjust$/.test(declaration.prop)) declaration.remove();
      return;
    }
    if (reduceDeclaration(declaration, support)) return;
    declarations.push(`${parent.selector} { ${declaration.prop}: ${declaration.value} }`);
  });
  return { css: root.toString(), rules, declarations };
}

/** Whether nothing had to be dropped. */
function reduceDeclaration(declaration: Declaration, support: Support): boolean {
  const { prop, value } = declaration;
  if (prop.startsWith("--")) {
    if (support.knowsValue(prop, value)) return true;
    // Accepted by the parser, but without effect.
    declaration.value = "unknown-to-this-browser()";
    return false;
  }
  if (support.knowsProperty(prop) && support.knowsValue(prop, value)) return true;
  // A mistake in a value with a token is noticed too late to fall back to an earlier rule.
  if (support.knowsProperty(prop) && value.includes("var(")) declaration.value = "unset";
  else declaration.remove();
  return false;
}
