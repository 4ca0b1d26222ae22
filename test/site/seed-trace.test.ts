import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { parse } from "node-html-parser";
import { describe, expect, inject, it } from "vitest";
import { isHandedOver } from "../real-data/handover.ts";

/** Every statement of the seed text: the page that carries it, and the words that do. */
const trace: readonly [statement: string, page: string, ...words: string[]][] = [
  ["Gründung im Dezember 2014", "de/netzwerk", "Gründung des Netzwerks war im Dezember 2014"],
  ["besseres Zusammenleben", "de/netzwerk", "besseres Zusammenleben und eine bessere Verständigung"],
  ["hiesige und zugewanderte Einwohner", "de/netzwerk", "hiesige und zugewanderte Einwohner"],
  ["flexible und lebensnahe Strukturen", "de/netzwerk", "flexible und lebensnahe Strukturen"],
  ["gesellschaftliche Teilhabe", "de/netzwerk", "Migranten die gesellschaftliche Teilhabe ermöglichen"],
  ["interkulturelle Öffnung", "de/netzwerk", "interkulturelle Öffnung unseres sozialen Lebens"],
  ["Informationsaustausch", "de/netzwerk", "stetigen Informationsaustausch"],
  ["Koordination und Planung", "de/netzwerk", "Koordinations- und Planungsfunktion"],
  [
    "Willkommenskultur",
    "de/netzwerk",
    "öffentliche Integrations- und Willkommenskultur unterstützen und ausbauen",
  ],
  ["gebündelte Kräfte", "de/netzwerk", "vorhandenen Kräfte im Landkreis gebündelt"],
  ["Federführung", "de/netzwerk", "Die Federführung hat das Landratsamt Schmalkalden-Meiningen übernommen"],
  [
    "Federführung beim Fachdienst",
    "de/aemter/fachdienst-auslaender-und-personenstandswesen",
    "hat die Federführung im",
  ],
  ["überparteilich", "de/netzwerk", "agiert überparteilich"],
  ["konfessionell nicht gebunden", "de/netzwerk", "konfessionell nicht gebunden"],
  ["keine eigenen Interessen", "de/netzwerk", "keine eigenen und keine wirtschaftlichen Interessen"],
  [
    "Anlaufstelle",
    "de/netzwerk",
    "Anlaufstelle und Informationsquelle für alle Mitbürger in Fragen der Integration",
  ],
  ["Ämter im Beirat", "de/gremien/integrationsbeirat", "Ämter des Landratsamtes im Integrationsbeirat"],
  ...[
    "Fachbereich Soziales",
    "Fachbereich Jugend",
    "Fachbereich Gesundheit",
    "Fachgebiet Ausländerwesen",
    "Bildungskoordinator für Neuzugewanderte",
    "Fachbereich Arbeit",
    "Fachdienst Schulen",
    "Staatliche Schulamt Südthüringen",
    "Stabsstelle Kreisentwicklung",
    "Volkshochschule",
  ].map((name): [string, string, string] => [
    `Mitglied ${name}`,
    "de/gremien/integrationsbeirat",
    `${name} ist im Integrationsbeirat vertreten`,
  ]),
  [
    "weitere Bildungsinstitutionen",
    "de/gremien/integrationsbeirat",
    "Weitere Bildungsinstitutionen und -kammern",
  ],
  [
    "Vertreter im Beirat",
    "de/gremien/integrationsbeirat",
    "besteht der Beirat aus Vertretern des Fachdienstes Schulen",
  ],
  [
    "Arbeit hat sich verändert",
    "de/netzwerk",
    "hat sich die Arbeit des Integrationsnetzwerks bereits verändert",
  ],
  ["künftig Austausch", "de/netzwerk", "zum Austausch dienen und bei Problemlösungen helfen"],
  [
    "Instrument, flexibel einsetzbar",
    "de/netzwerk",
    "Als Instrument für Integration und gesellschaftliche Teilhabe soll das Netzwerk flexibel einsetzbar sein",
  ],
  ["Austausch in Arbeitskreisen", "de/arbeitskreise", "Die Arbeitskreise dienen dem Austausch"],
  [
    "Inhalte zuerst in Arbeitskreisen",
    "de/arbeitskreise",
    "Die Arbeitskreise sammeln zuerst Themen aus dem Netzwerk und bearbeiten sie",
  ],
  ["Inhalte auf dem Weg", "de/weg-eines-anliegens", "sammeln zuerst Themen aus dem Netzwerk"],
  ["Problemlösungen des Beirats", "de/gremien/integrationsbeirat", "bietet Problemlösungsmöglichkeiten"],
  [
    "Beirat auf Anfrage",
    "de/gremien/integrationsbeirat",
    "Auf Anfrage von Arbeitskreisen beteiligt sich der Integrationsbeirat aktiv an Entscheidungen",
  ],
  [
    "Integrationsmanager vermittelt",
    "de/rollen/integrationsmanager",
    "als Vermittler zwischen Beirat und Arbeitskreisen wirken",
    "keine Übereinkunft zu einem Thema findet",
    "Entscheidung innerhalb des Beirats notwendig",
  ],
  ["Organigramm", "de/organigramm", "arbeitet nach einem Organigramm"],
  ["Arbeitskreis ThILIK", "de/thilik", "Kommunales Integrationsmanagement in Thüringen"],
  ["Arbeitskreis ThILIK als Stelle", "de/institutionen/arbeitskreis-thilik", "landesweite"],
  [
    "Publikation 1",
    "de/publikationen/thilik-hintergrund-rolle-und-aufgaben",
    "Thüringer Initiative für lokales Integrationsmanagement in den Kommunen (ThILIK)",
    "Hintergrund, Rolle und Aufgaben des Integrationsmanagements",
  ],
  [
    "Publikation 2",
    "de/publikationen/thilik-erfolgsgeschichten",
    "Thüringer Initiative für lokales Integrationsmanagement in den Kommunen (ThILIK)",
    "Erfolgsgeschichten aus Landkreisen und kreisfreien Städten in Thüringen",
  ],
];

describe.skipIf(isHandedOver)("every statement of the seed text has a place on the site", () => {
  it.each(trace)("%s → /%s/", async (_, page, ...words) => {
    const html = await readFile(join(inject("siteFolder"), page, "index.html"), "utf8");
    const main = parse(html).querySelector("main");
    const text = (main?.textContent ?? "").replace(/\u00ad/g, "").replace(/\s+/g, " ");
    for (const phrase of words) expect(text).toContain(phrase);
  });
});
