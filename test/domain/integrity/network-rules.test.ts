import { readdirSync } from "node:fs";
import { expect, it } from "vitest";
import { checkIntegrity } from "../../../src/domain/integrity/network-rules.ts";
import { toTranslationFile } from "../../../src/domain/translations/translations.ts";
import {
  aBlock,
  aBody,
  anEvent,
  aProse,
  aRelation,
  aSource,
  aStated,
  someFacts,
  theNetwork,
} from "../../builders.ts";

it("asks every rule of the room", () => {
  const facts = someFacts({
    site: { fallbackDesk: "niemand", locales: ["en"] },
    sources: [aSource(), aSource({ id: "zeitung", title: "Zeitung", reliability: "press", checked: "2062" })],
    bodies: [
      theNetwork(),
      aBody("suche", {
        relations: [{ ...aRelation("suche", "partOf", "suche"), validFrom: "2020" }],
        validTo: "2019",
      }),
      aBody("gruppe", {
        kind: "working-group",
        relations: [aRelation("gruppe", "partOf", "netzwerk", { validTo: "2020" })],
      }),
      aBody("amt", {
        kind: "department",
        name: "**Amt**",
        contacts: [{ kind: "phone", value: "01234 5", sources: ["zeitung"] }],
      }),
    ],
    timeline: [
      anEvent("a", "2020"),
      anEvent("b", "2020", { text: aBlock("Ereignis a.") }),
      anEvent("feier", "2020", { bodies: ["suche"] }),
    ],
    prose: [
      aProse("aemter", {
        markdown: "Alte Gruppe.\n",
        links: [{ words: "Name von gruppe", target: "suche", line: 1, column: 1 }],
      }),
    ],
    translations: [
      toTranslationFile(aStated({ blocks: {}, aliases: ["a", "a"] }, "_data/translations/xx/network.yaml")),
      toTranslationFile(
        aStated(
          { blocks: { explanation: { of: "Alte Gruppe", text: "x" } }, aliases: [] },
          "_data/translations/uk/working-group/gruppe.yaml",
        ),
      ),
    ],
  });
  const rules = readdirSync("src/domain/integrity").filter(
    (file) =>
      ![
        "README.md",
        "network-rules.ts",
        "network-rule.ts",
        "circles.ts",
        "renamed-bodies.ts",
        "renamed-files.ts",
        "renamed-ids.ts",
        "mutual.ts",
        "linked-page-names.ts",
        "idle-entries.ts",
      ].includes(file),
  );
  const found = new Set(
    checkIntegrity(facts, "2026-11-26").map(({ message }) => message.replace(/„[^“]*“/g, "„…“")),
  );
  expect(rules).toHaveLength(17);
  expect([...found].sort()).toEqual([
    "Das Ereignis ist von 2020, aber „…“ bestand nur bis 2019.",
    "Das Feld „…“ enthält „…“. Das liegt in der Zukunft.",
    "Das Suchwort „…“ steht zweimal in dieser Datei; Groß und klein zählt nicht.",
    "Der Link „…“ nennt „…“, führt aber zu „…“.",
    "Deutsch fehlt unter den Sprachen.",
    "Die Beziehung beginnt 2020, aber „…“ bestand nur bis 2019.",
    "Die Kennung „…“ gehört schon einer Seite der Website.",
    "Die Sprache „…“ ist nicht bekannt.",
    "Die Sternchen „…“ stünden so auf der Website.",
    "Dieses Ereignis steht schon in _data/timeline/a.yaml.",
    "Eine Seite „…“ gibt es schon.",
    "Eine Stelle „…“ gibt es nicht.",
    "Es fehlt, wozu „…“ gehört.",
    "Für die Sprache „…“ fehlen die Wörter der Oberfläche.",
    "Für „…“ ist keine amtliche Quelle genannt.",
    "„…“ gehört nur bis 2020 zu „…“ und danach zu keiner Stelle.",
    "„…“ heißt jetzt „…“; der alte Name steht noch 1-mal da: content/de/aemter.md:4:1.",
    "„…“ verweist hier auf sich selbst.",
  ]);
});
