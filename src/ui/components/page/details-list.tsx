import type { ComponentChildren } from "preact";

/** A detail and its name. */
export interface Detail {
  readonly key: string;
  readonly value: ComponentChildren;
}

/** Details as pairs of name and value, side by side on wide screens. */
export function Details({ items }: { readonly items: readonly Detail[] }) {
  return (
    <dl class="details">
      {items.map(({ key, value }) => (
        <div key={key}>
          <dt>{key}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
