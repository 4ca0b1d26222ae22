import type { DataError } from "../mistakes/data-error.ts";
import { toSeen } from "../mistakes/look-alike.ts";
import type { Facts } from "../network/facts.ts";
import { isUnknown } from "../schema/fields/blank.ts";
import { toErrorAt } from "./network-rule.ts";

/** Entries that keep every rule and tell readers nothing: hints, since nothing false stands anywhere. */
export function findIdleEntries(facts: Pick<Facts, "bodies" | "publications" | "glossary">): DataError[] {
  return [...findOwnNames(facts), ...findEmptyAddresses(facts), ...findDoubleTitles(facts)];
}

/** Other names and search words that are the very name of their own thing, which is found by its name anyway. */
function findOwnNames({
  bodies,
  publications,
  glossary,
}: Parameters<typeof findIdleEntries>[0]): DataError[] {
  const named = [
    ...bodies.map((file) => ({ file, name: file.value.name })),
    ...publications.map((file) => ({ file, name: file.value.title })),
    ...glossary.map((file) => ({ file, name: file.value.term })),
  ];
  return named.flatMap(({ file, name }) => {
    const own = toSeen(name);
    return (["aliases", "searchWords"] as const).flatMap((field) =>
      file.value[field].flatMap((word, index) =>
        toSeen(word) === own
          ? [
              toErrorAt(
                file,
                [field, index],
                `„${word}“ ist schon der Name selbst.`,
                "Bitte hier löschen; danach sucht die Website ohnehin.",
              ),
            ]
          : [],
      ),
    );
  });
}

/** Addresses that only say that nobody knows, or point somewhere no reader sees. */
function findEmptyAddresses({ bodies }: Pick<Facts, "bodies">): DataError[] {
  return bodies.flatMap((body) =>
    body.value.contacts.flatMap(({ kind, value }, index) =>
      kind === "address" && isUnknown(value)
        ? [
            toErrorAt(
              body,
              ["contacts", index, "value"],
              `„${value}“ ist keine Anschrift.`,
              "Bitte die Anschrift ausschreiben, oder den Eintrag löschen, wenn sie nicht bekannt ist.",
            ),
          ]
        : [],
    ),
  );
}

/** Terms that have the name of a body: A–Z and the search show both, and nothing tells them apart. */
function findDoubleTitles({ bodies, glossary }: Pick<Facts, "bodies" | "glossary">): DataError[] {
  const named = new Map(bodies.map((body) => [toSeen(body.value.name), body]));
  return glossary.flatMap((term) => {
    const body = named.get(toSeen(term.value.term));
    if (body === undefined) return [];
    return [
      toErrorAt(
        term,
        ["term"],
        `„${term.value.term}“ heißt auch die Stelle in ${body.file}; im Register stehen beide untereinander.`,
        "Bitte den Begriff anders nennen, oder die Erklärung auf die Seite der Stelle schreiben.",
      ),
    ];
  });
}
