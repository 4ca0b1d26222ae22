import { type Declaration, list, type Root } from "postcss";

const sides = { left: "inline-start", right: "inline-end", top: "block-start", bottom: "block-end" } as const;
const corners = {
  "top-left": "start-start",
  "top-right": "start-end",
  "bottom-right": "end-end",
  "bottom-left": "end-start",
} as const;
const sidedProperty = /^((?:scroll-)?(?:margin|padding)|border)-(left|right)(-width|-style|-color)?$/;
const cornerProperty = /^border-(top|bottom)-(left|right)-radius$/;

/**
 * Turns properties of a left or right side into logical ones, so that a stylesheet written for left-to-right pages is
 * mirrored in Arabic or Persian (CSS Logical Properties Level 1). Values equal on both sides stay.
 */
export function makeLogical(root: Root): void {
  root.walkDecls((declaration) => {
    const { prop } = declaration;
    const sided = sidedProperty.exec(prop);
    const corner = cornerProperty.exec(prop);
    if (sided) declaration.prop = `${sided[1]}-${sides[sided[2] as "left" | "right"]}${sided[3] ?? ""}`;
    else if (corner)
      declaration.prop = `border-${corners[`${corner[1]}-${corner[2]}` as keyof typeof corners]}-radius`;
    else if (prop === "left" || prop === "right") declaration.prop = `inset-${sides[prop]}`;
    else if (prop === "text-align") declaration.value = mirrorWord(declaration.value, "start", "end");
    else if (prop === "float" || prop === "clear")
      declaration.value = mirrorWord(declaration.value, "inline-start", "inline-end");
    else if (/^(?:scroll-)?(?:margin|padding)$/.test(prop) || prop === "inset") splitSides(declaration);
    else if (prop === "border-radius") splitCorners(declaration);
  });
}

function mirrorWord(value: string, start: string, end: string): string {
  return value.replace(/^left\b/, start).replace(/^right\b/, end);
}

function splitSides(declaration: Declaration): void {
  const values = list.space(declaration.value.replace(/\s*!important$/, ""));
  const [top, right, bottom, left] = values;
  if (values.length !== 4 || right === left) return;
  declaration.cloneBefore({ prop: `${declaration.prop}-block`, value: `${top} ${bottom}` });
  declaration.cloneBefore({ prop: `${declaration.prop}-inline`, value: `${left} ${right}` });
  declaration.remove();
}

function splitCorners(declaration: Declaration): void {
  const values = list.space(declaration.value);
  const [topLeft, topRight, bottomRight = topLeft, bottomLeft = topRight] = values;
  if (values.length < 2 || (topLeft === topRight && bottomRight === bottomLeft)) return;
  const logical = [topLeft, topRight, bottomRight, bottomLeft];
  Object.values(corners).forEach((name, index) => {
    declaration.cloneBefore({ prop: `border-${name}-radius`, value: logical[index] ?? "0" });
  });
  declaration.remove();
}
