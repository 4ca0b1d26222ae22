import { AtRule, type Declaration, list, type Root, Rule } from "postcss";

/**
 * Condition for browsers without flex gaps, which CSS cannot test directly: `gap` itself is older, in grids. `inset`
 * and flex gaps both came in Safari 14.1 and within three versions of each other in Chrome (84, 87) and Firefox (63,
 * 66).
 */
const condition = "not (inset: 0)";

/** Combined declarations of all rules with a selector: the last display, and the first direction. */
interface FlexBox {
  isFlex: boolean;
  direction: string | undefined;
  wraps: boolean;
}

/**
 * Adds margins between flex items for browsers without gaps there (Safari before 14.1, Chrome before 84). The last item
 * of a line keeps its margin if lines may wrap, and every line of items has one below it.
 */
export function addFlexGapMargins(root: Root): void {
  const boxes = findFlexBoxes(root);
  root.walkDecls("gap", (declaration) => {
    const { parent } = declaration;
    if (!(parent instanceof Rule)) return;
    // Browsers without gaps do not know these pseudo-elements either.
    const selectors = parent.selectors.filter((name) => boxes.get(name)?.isFlex && !name.includes("::"));
    const [row = "0", column = row] = list.space(declaration.value);
    const rules = selectors.flatMap((selector) => {
      const { direction, wraps } = boxes.get(selector) as FlexBox;
      const isColumn = (findDirection(parent) ?? direction) === "column";
      return toMargins(selector, { isColumn, wraps, row, column }, declaration);
    });
    if (rules.length === 0) return;
    parent.after(
      new AtRule({
        name: "supports",
        params: condition,
        nodes: rules,
        ...(parent.source && { source: parent.source }),
      }),
    );
  });
}

function findFlexBoxes(root: Root): Map<string, FlexBox> {
  const boxes = new Map<string, FlexBox>();
  root.walkRules((rule) => {
    for (const selector of rule.selectors) {
      const box = boxes.get(selector) ?? { isFlex: false, direction: undefined, wraps: false };
      box.direction ??= findDirection(rule);
      rule.each((node) => {
        if (node.type !== "decl") return;
        if (node.prop === "display" && node.value !== "none") box.isFlex = /flex$/.test(node.value);
        if (/^flex-(?:wrap|flow)$/.test(node.prop)) box.wraps ||= /\bwrap\b/.test(node.value);
      });
      boxes.set(selector, box);
    }
  });
  return boxes;
}

/** The direction a rule states for its items. */
function findDirection(rule: Rule): string | undefined {
  let direction: string | undefined;
  rule.each((node) => {
    if (node.type === "decl" && /^flex-(?:direction|flow)$/.test(node.prop))
      direction = /column|row/.exec(node.value)?.[0];
  });
  return direction;
}

function toMargins(
  selector: string,
  box: {
    readonly isColumn: boolean;
    readonly wraps: boolean;
    readonly row: string;
    readonly column: string;
  },
  { source }: Declaration,
): Rule[] {
  const toRule = (items: string, prop: string, value: string) =>
    /^0(?![.\d])/.test(value)
      ? []
      : [
          new Rule({
            selector: `${selector} > ${items}`,
            nodes: [{ prop, value }],
            ...(source && { source }),
          }),
        ];
  if (box.isColumn) return toRule(":not(:last-child)", "margin-block-end", box.row);
  return [
    ...toRule(":not(:last-child)", "margin-inline-end", box.column),
    ...(box.wraps ? toRule("*", "margin-block-end", box.row) : []),
  ];
}
