import { type ReviewItem, toMarkWord } from "../../../views/review/section.ts";

/** Props of {@link ReviewFinding}. */
export interface ReviewItemProps {
  readonly item: ReviewItem;
  /** Address of a path below the site's root; undefined if no preview address is known. */
  readonly hrefOf: (path: string) => string | undefined;
}

/** A finding: a word for the change, the line with its links, and both wordings of a changed text. */
export function ReviewFinding({ item, hrefOf }: ReviewItemProps) {
  const { mark, line, before, after } = item;
  return (
    <li>
      {mark !== undefined && <b class={`mark m-${mark}`}>{toMarkWord(item)}:</b>}{" "}
      {line.map(({ text, path, isPlace }) => {
        if (isPlace) return <code key={text}>{text}</code>;
        const href = path === undefined ? undefined : hrefOf(path);
        return href === undefined ? (
          text
        ) : (
          <a key={text} class="kern-link" href={href}>
            {text}
          </a>
        );
      })}
      {before !== undefined && (
        <p class="wording">
          bisher: <del>{before}</del>
        </p>
      )}
      {after !== undefined && (
        <p class="wording">
          jetzt: <ins>{after}</ins>
        </p>
      )}
    </li>
  );
}
