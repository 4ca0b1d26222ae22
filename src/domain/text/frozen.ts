import { compareText } from "./text-order.ts";

/**
 * The items in the German order of their keys, deeply frozen. Keys that are equal to the collator still get one fixed
 * order, independent of the order of the input.
 */
export function freezeSorted<T>(items: readonly T[], key: (item: T) => string): readonly T[] {
  const inOrder = (a: string, b: string) => german.compare(a, b) || compareText(a, b);
  return deepFreeze([...items].sort((a, b) => inOrder(key(a), key(b))));
}

/** Freezes a value and everything in it, and returns it. */
export function deepFreeze<T>(value: T): T {
  if (value !== null && typeof value === "object" && !Object.isFrozen(value)) {
    Object.freeze(value);
    for (const item of Object.values(value)) deepFreeze(item);
  }
  return value;
}

const german = new Intl.Collator("de");
