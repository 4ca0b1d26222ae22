import { list, type Root } from "postcss";

const pseudo = /:is\(/;

/** Parts of selectors that browsers of 2018 to 2020 do not know. */
const young = /:focus-visible|::marker|::details-content|:has\(/;

/**
 * Gives selectors unknown to such a browser a rule of their own behind the original one, which it would otherwise drop
 * as a whole.
 */
export function setYoungSelectorsApart(root: Root): void {
  root.walkRules((rule) => {
    const apart = rule.selectors.filter((selector) => young.test(selector));
    if (apart.length === 0 || apart.length === rule.selectors.length) return;
    const known = rule.selectors.filter((selector) => !young.test(selector));
    rule.selectors = known;
    // An element with visible focus has focus.
    const rest = apart.filter((selector) => !known.includes(selector.replace(":focus-visible", ":focus")));
    if (rest.length > 0) rule.after(rule.clone({ selectors: rest }));
  });
}

/**
 * Writes `:is(a, b) c` as `a c, b c`: a browser without `:is()` would drop the whole rule. Each part keeps its own
 * specificity, whereas `:is()` gives all of them the highest one.
 * @throws when a type selector would have to follow another part, as in `.a:is(p, li)`; write `:is(p, li).a` instead
 */
export function writeOutSelectorLists(root: Root): void {
  root.walkRules((rule) => {
    if (pseudo.test(rule.selector)) rule.selectors = rule.selectors.flatMap(writeOut);
  });
}

function writeOut(selector: string): string[] {
  const start = selector.search(pseudo);
  if (start === -1) return [selector];
  const open = start + ":is(".length;
  const close = findClosing(selector, open);
  const before = selector.slice(0, start);
  const after = selector.slice(close + 1);
  return list.comma(selector.slice(open, close)).flatMap((part) => {
    if (/^[a-z*]/i.test(part) && /[^\s>+~]$/.test(before))
      throw new Error(`${selector}: a type selector in :is() must stand first`);
    return writeOut(before + part + after);
  });
}

function findClosing(text: string, from: number): number {
  let depth = 1;
  for (let index = from; index < text.length; index++) {
    if (text[index] === "(") depth++;
    else if (text[index] === ")" && --depth === 0) return index;
  }
  throw new Error(`${text}: :is() is not closed`);
}
