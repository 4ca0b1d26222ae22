import type { ComponentChildren } from "preact";

/** A detail and its name. */
export interface Detail {
  readonly key: string;
  readonly value: ComponentChildren;
}

/** Details as pairs of name and value. */
export function Details({ items }: { readonly items: readonly Detail[] }) {
  return (
    <dl class="kern-description-list">
      {items.map(({ key, value }) => (
        <div key={key} class="kern-description-list-item">
          <dt class="kern-description-list-item__key">{key}</dt>
          <dd class="kern-description-list-item__value">{value}</dd>
        </div>
      ))}
    </dl>
  );
}
