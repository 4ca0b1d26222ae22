import { type Rule, toErrorAt } from "./network-rule.ts";

/** A contact is published only when an official source names it. */
export const checkContacts: Rule = (facts) => {
  const official = new Set(
    facts.sources.value.sources.filter(({ reliability }) => reliability === "official").map(({ id }) => id),
  );
  const known = new Set(facts.sources.value.sources.map(({ id }) => id));
  return facts.bodies.flatMap((body) =>
    body.value.contacts.flatMap((contact, index) => {
      if (!contact.sources.every((id) => known.has(id)) || contact.sources.some((id) => official.has(id)))
        return [];
      return [
        toErrorAt(
          body,
          ["contacts", index, "sources"],
          `Für „${contact.value}“ ist keine amtliche Quelle genannt.`,
          "Bitte unter „sources“ eine Quelle ergänzen, die in sources.yaml „reliability: official“ trägt, oder den Kontakt löschen.",
        ),
      ];
    }),
  );
};
