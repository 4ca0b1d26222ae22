import { compareText } from "./text-order.ts";

/**
 * The items in the German order of their keys, frozen through and through. Keys the collator holds for equal still get
 * one fixed order, whatever order the items came in.
 */
export function freezeSorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const inOrder = (a: string, b: string) => german.compare(a, b) || compareText(a, b);
  return deepFreeze([...items].sort((a, b) => inOrder(key(a), key(b))));
}

/** Freezes a value with everything in it, and hands it back. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}

const german = new Intl.Collator("de");
