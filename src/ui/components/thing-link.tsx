import { germanIn, type Reading } from "../reading.ts";

/** Name of a thing as link to its page; plain words where it has none. Names are German in every edition. */
export function ThingLink(props: { readonly id: string; readonly name: string; readonly reading: Reading }) {
  const { id, name, reading } = props;
  const lang = germanIn(reading.locale);
  const href = reading.linkTo(id);
  if (href === undefined) return <span lang={lang}>{name}</span>;
  return (
    <a class="kern-link" href={href} lang={lang}>
      {name}
    </a>
  );
}
