import { describe, expect, it } from "vitest";
import { checkContacts } from "../../../src/domain/integrity/contacts.ts";
import { aBody, aSource, someFacts } from "../../builders.ts";

const problemsOf = (...sources: string[]) =>
  checkContacts(
    someFacts({
      sources: [
        aSource({ id: "amtlich" }),
        aSource({ id: "zeitung", reliability: "press" }),
        aSource({ id: "blog", reliability: "secondary" }),
      ],
      bodies: [aBody("a", { contacts: [{ kind: "phone", value: "01234 567", sources }] })],
    }),
  );

describe("checkContacts", () => {
  it.each([[["amtlich"]], [["zeitung", "amtlich"]], [["niemand"]]])("accepts %j", (sources) => {
    expect(problemsOf(...sources)).toEqual([]);
  });

  it.each([[["zeitung"]], [["blog", "zeitung"]]])("refuses %j", (sources) => {
    expect(problemsOf(...sources)).toMatchObject([
      { message: "Für „01234 567“ ist keine amtliche Quelle genannt." },
    ]);
  });
});
