import { Fragment } from "preact";

/** A text whose line ends are shown as line breaks: in simple German every sentence has a line of its own. */
export function Lines({ text }: { readonly text: string }) {
  const lines = text.split("\n");
  return (
    <>
      {lines.map((line, index) => (
        <Fragment key={index}>
          {line}
          {index < lines.length - 1 && (
            <>
              {" "}
              <br />
            </>
          )}
        </Fragment>
      ))}
    </>
  );
}
