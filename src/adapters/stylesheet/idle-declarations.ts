import type { Declaration, Root, Rule } from "postcss";

/** Initial values of running text, before any stylesheet. */
const initial: Readonly<Record<string, RegExp>> = {
  "vertical-align": /^baseline$/,
  "letter-spacing": /^var\(--kern-metric-space-none\b/,
  "font-style": /^normal$/,
  border: /^0$/,
};

/** Rules for text only: fields, buttons and tables have borders and alignment of their own. */
const isOfText = /^(?:html|\.kern-(?:body|heading|label|link|preline|title)[\w-]*)$/;

/**
 * Removes declarations from KERN that have no effect: repeated below in the same rule, equal to the initial value of
 * text, or the typeface, which KERN sets for every element and again for each of its classes.
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
