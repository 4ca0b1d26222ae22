import type { ContactView } from "../../../views/facts/contact-groups.ts";
import type { Reading } from "../../reading.ts";
import { BindingWarning } from "./binding-warning.tsx";

/** Warning behind a contact if the word for its kind is outdated, unless its label already warns. */
export function KindWarning({
  contact: { kind, label },
  reading: { words, germanHref },
}: {
  readonly contact: ContactView;
  readonly reading: Reading;
}) {
  if (!words.outdatedKeys.has(`contact.${kind}`) || label?.state === "outdated") return null;
  return (
    <>
      {" "}
      <BindingWarning words={words} german={germanHref ?? true} />
    </>
  );
}
