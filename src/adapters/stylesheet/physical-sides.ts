import { type Declaration, list, type Root, Rule } from "postcss";

const sizes = { inline: "width", block: "height" } as const;
const ends = { start: "top", end: "bottom" } as const;

const size = /^(min-|max-)?(inline|block)-size$/;
const blockSide =
  /^((?:scroll-)?(?:margin|padding)|border|inset)-block(?:-(start|end))?(-width|-style|-color)?$/;
const inlinePair = /^((?:scroll-)?(?:margin|padding)|inset)-inline$/;
const inlineBorder = /^border-inline(-width|-style|-color)?$/;
const inlineSide = /^(margin|padding|border)-inline-(start|end)(-width|-style|-color)?$/;
const inset = /^inset-inline-(start|end)$/;

/**
 * Rewrites logical properties for Safari 12 and Chrome 80, which know no short forms and no `inset`. Our pages run from
 * top to bottom, so sides above and below, and values equal on both sides, get physical names. A margin, padding or
 * border of one side gets WebKit's old name before its own (Safari below 12.1). An offset or float of one side gets a
 * physical name, and again for pages from right to left; where the logical form is known it comes last and decides, so
 * that a run of the other direction inside a page keeps its own sides. Corners of one side stay: an old browser shows
 * them square. Works on minified rules, since a minifier would reorder names it does not know.
 */
export function addPhysicalSides(root: Root): void {
  // Listed first, so that added declarations are not visited.
  const declarations: Declaration[] = [];
  root.walkDecls((declaration) => {
    declarations.push(declaration);
  });
  for (const declaration of declarations) {
    const { prop, value } = declaration;
    const [, bound = "", axis] = size.exec(prop) ?? [];
    if (axis !== undefined) declaration.prop = bound + sizes[axis as keyof typeof sizes];
    else if (blockSide.test(prop)) replaceBlockSide(declaration);
    else if (inlinePair.test(prop)) replaceInlinePair(declaration);
    else if (inlineBorder.test(prop)) {
      const [, part = ""] = inlineBorder.exec(prop) ?? [];
      replace(declaration, [`border-left${part}`, value], [`border-right${part}`, value]);
    } else if (inlineSide.test(prop)) {
      const [, name, end, part = ""] = inlineSide.exec(prop) ?? [];
      declaration.cloneBefore({ prop: `-webkit-${name}-${end}${part}` });
    } else if (prop === "inset") replaceInset(declaration);
    else if (inset.test(prop)) nameSide(declaration, prop.endsWith("start"));
    else if (/^inline-(?:start|end)$/.test(value)) nameFloat(declaration);
  }
}

function replace(declaration: Declaration, ...pairs: readonly (readonly [string, string])[]): void {
  for (const [prop, value] of pairs) declaration.cloneBefore({ prop, value });
  declaration.remove();
}

function replaceBlockSide(declaration: Declaration): void {
  const [, name = "", end, part = ""] = blockSide.exec(declaration.prop) ?? [];
  const prefix = name === "inset" ? "" : `${name}-`;
  if (end !== undefined) declaration.prop = prefix + ends[end as keyof typeof ends] + part;
  else {
    const [top = "", bottom = top] =
      name === "border" && part === "" ? [declaration.value] : list.space(declaration.value);
    replace(declaration, [`${prefix}top${part}`, top], [`${prefix}bottom${part}`, bottom]);
  }
}

function replaceInlinePair(declaration: Declaration): void {
  const [, name = ""] = inlinePair.exec(declaration.prop) ?? [];
  const [start = "", end = start] = list.space(declaration.value);
  const prefix = name === "inset" ? "" : `${name}-`;
  if (start === end) replace(declaration, [`${prefix}left`, start], [`${prefix}right`, end]);
  else if (name === "margin" || name === "padding")
    replace(
      declaration,
      [`-webkit-${name}-start`, start],
      [`${name}-inline-start`, start],
      [`-webkit-${name}-end`, end],
      [`${name}-inline-end`, end],
    );
}

function replaceInset(declaration: Declaration): void {
  const [top = "", right = top, bottom = top, left = right] = list.space(declaration.value);
  replace(declaration, ["top", top], ["right", right], ["bottom", bottom], ["left", left]);
}

/** Adds the physical side before the short logical form, which sets both sides and overrides it where it is known. */
function nameSide(declaration: Declaration, isStart: boolean): void {
  const { value } = declaration;
  const both = isStart ? `${value} auto` : `auto ${value}`;
  const [side, other] = isStart ? ["left", "right"] : ["right", "left"];
  declaration.cloneBefore({ prop: side, value });
  declaration.prop = "inset-inline";
  declaration.value = both;
  mirror(declaration, [
    { prop: side, value: "auto" },
    { prop: other, value },
    { prop: "inset-inline", value: both },
  ]);
}

function nameFloat(declaration: Declaration): void {
  const { prop, value } = declaration;
  const isStart = value === "inline-start";
  declaration.cloneBefore({ prop, value: isStart ? "left" : "right" });
  mirror(declaration, [
    { prop, value: isStart ? "right" : "left" },
    { prop, value },
  ]);
}

/** Repeats a declaration for pages from right to left, in a rule after its own. */
function mirror(declaration: Declaration, nodes: { readonly prop: string; readonly value: string }[]): void {
  const rule = declaration.parent;
  if (!(rule instanceof Rule)) return;
  const selectors = rule.selectors.map((selector) => `[dir=rtl] ${selector}`);
  rule.after(new Rule({ selector: selectors.join(","), nodes: [...nodes] }));
}
