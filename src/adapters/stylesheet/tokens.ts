import type { Declaration, Root } from "postcss";
import { replaceOklch } from "./oklch.ts";

const reference = /var\(\s*(--[\w-]+)\s*(?:,((?:[^()]|\((?:[^()]|\([^()]*\))*\))*))?\)/;

/**
 * Replaces design tokens by their values wherever a token has one value only, and drops every unused token. Tokens that
 * change with the visitor's settings or the width of the screen stay tokens.
 * @throws when a rule uses a token that is declared nowhere and gives no fallback
 */
export function settleTokens(root: Root): void {
  mergeRestated(root);
  dropRepeated(root);
  dropUnused(root);
  const constants = findConstants(root);
  const declared = new Set<string>();
  root.walkDecls(/^--/, ({ prop }) => {
    declared.add(prop);
  });
  root.walkDecls((declaration) => {
    declaration.value = replaceOklch(resolve(declaration.value, constants, declared, []));
  });
  dropUnused(root);
}

/** Moves a token's new value in an own layer to its first declaration, so that the dark theme still comes after it. */
function mergeRestated(root: Root): void {
  const first = new Map<string, Declaration>();
  root.walkDecls(/^--/, (declaration) => {
    const place = findRootPlace(declaration);
    if (place === undefined) return;
    const key = `${place} ${declaration.prop}`;
    const earlier = first.get(key);
    if (earlier) {
      earlier.value = declaration.value;
      declaration.remove();
    } else first.set(key, declaration);
  });
}

/** Drops a token behind a condition that has the same value without it. */
function dropRepeated(root: Root): void {
  const ground = new Map<string, string>();
  root.walkDecls(/^--/, (declaration) => {
    if (findRootPlace(declaration) === "") ground.set(declaration.prop, declaration.value);
  });
  root.walkDecls(/^--/, (declaration) => {
    const isRepeated = ground.get(declaration.prop) === declaration.value;
    if (isRepeated && findRootPlace(declaration)) declaration.remove();
  });
}

/** The condition of a declaration for the whole page, empty for none; undefined for one that applies to parts only. */
function findRootPlace({ parent }: Declaration): string | undefined {
  if (parent?.type !== "rule" || !("selector" in parent) || parent.selector !== ":root") return undefined;
  const around = parent.parent;
  if (around?.type === "root") return "";
  return around?.type === "atrule" && "params" in around && around.parent?.type === "root"
    ? String(around.params)
    : undefined;
}

/** Tokens declared exactly once, on the root and without a condition. */
function findConstants(root: Root): Map<string, string> {
  const declarations = new Map<string, Declaration[]>();
  root.walkDecls(/^--/, (declaration) => {
    declarations.set(declaration.prop, [...(declarations.get(declaration.prop) ?? []), declaration]);
  });
  const constants = new Map<string, string>();
  for (const [name, [first, second]] of declarations)
    if (first && !second && findRootPlace(first) === "") constants.set(name, first.value);
  return constants;
}

function resolve(
  value: string,
  constants: ReadonlyMap<string, string>,
  declared: ReadonlySet<string>,
  seen: readonly string[],
): string {
  const match = reference.exec(value);
  if (!match) return value;
  const [whole, name = "", fallback] = match;
  const before = value.slice(0, match.index);
  const after = resolve(value.slice(match.index + whole.length), constants, declared, seen);
  const constant = constants.get(name);
  if (constant !== undefined && !seen.includes(name))
    return `${before}${resolve(constant, constants, declared, [...seen, name])}${after}`;
  if (declared.has(name)) return `${before}var(${name})${after}`;
  if (fallback === undefined) throw new Error(`style token ${name} is declared nowhere`);
  return `${before}${resolve(fallback.trim(), constants, declared, seen)}${after}`;
}

function dropUnused(root: Root): void {
  for (;;) {
    const used = new Set<string>();
    root.walkDecls(({ value }) => {
      for (const [, name = ""] of value.matchAll(/var\((--[\w-]+)/g)) used.add(name);
    });
    let dropped = false;
    root.walkDecls(/^--/, (declaration) => {
      if (used.has(declaration.prop)) return;
      declaration.remove();
      dropped = true;
    });
    if (!dropped) return;
  }
}
