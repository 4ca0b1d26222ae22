import type { Declaration, Root, Rule } from "postcss";

/** Values every element of running text has before any stylesheet. */
const initial: Readonly<Record<string, RegExp>> = {
  "vertical-align": /^baseline$/,
  "letter-spacing": /^var\(--kern-metric-space-none\b/,
  "font-style": /^normal$/,
  border: /^0$/,
};

/** Rules for text alone: fields, buttons and tables have borders and alignment of their own. */
const isOfText = /^(?:html|\.kern-(?:body|heading|label|link|preline|title)[\w-]*)$/;

/**
 * Takes declarations out of KERN that change nothing: what the same rule states once more below, what text has anyway,
 * and the typeface, which KERN gives every element and each of its classes again.
 */
export function dropIdleDeclarations(root: Root): void {
  root.walkDecls((declaration) => {
    if (isRestated(declaration) || isInitial(declaration) || isRepeatedFont(declaration))
      declaration.remove();
  });
}

function isRestated(declaration: Declaration): boolean {
  for (let next = declaration.next(); next !== undefined; next = next.next())
    if (next.type === "decl" && next.prop === declaration.prop && next.important === declaration.important)
      return true;
  return false;
}

function isInitial({ prop, value, parent }: Declaration): boolean {
  return (
    initial[prop]?.test(value) === true &&
    (parent as Rule).selectors?.every((selector) => isOfText.test(selector)) === true
  );
}

function isRepeatedFont({ prop, value, parent }: Declaration): boolean {
  return (
    prop === "font-family" &&
    value.startsWith("var(--kern-typography-font-family-default") &&
    (parent as Rule).selector.includes(".")
  );
}
