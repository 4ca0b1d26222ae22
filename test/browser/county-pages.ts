import type { IndexedPage } from "../../src/adapters/search/pagefind-page.ts";

interface CountyPage {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  readonly aliases?: string;
  readonly text: string;
}

/** Pages of a fictitious county, with the everyday and official words people search for. */
export const countyPages: readonly CountyPage[] = [
  {
    url: "/de/landratsamt/auslaenderwesen/",
    title: "Fachgebiet Ausländerwesen",
    kind: "stelle",
    aliases: "Ausländerbehörde, Ausländeramt, Aufenthaltstitel",
    text: "Das Fachgebiet erteilt und verlängert Aufenthaltstitel. Bitte vereinbaren Sie einen Termin. Telefon 03999 4711-0.",
  },
  {
    url: "/de/landratsamt/soziales/",
    title: "Fachbereich Soziales",
    kind: "stelle",
    aliases: "Sozialamt",
    text: "Hier geht es um Leistungen zum Lebensunterhalt und um Wohngeld. Wer neu ist, geht vorher zur Ausländerbehörde; die Ausländerbehörde und das Ausländeramt sind dasselbe.",
  },
  {
    url: "/de/einrichtungen/volkshochschule/",
    title: "Volkshochschule Musterstadt",
    kind: "einrichtung",
    aliases: "VHS, Deutschkurs, Sprachkurs",
    text: "Integrationskurse und Abendkurse. Der Kurs B1 beginnt im Herbst. Für die Anmeldung brauchen Sie die Bestätigung der Ausländerbehörde.",
  },
  {
    url: "/de/einrichtungen/schulamt/",
    title: "Schulamt Musterland",
    kind: "einrichtung",
    text: "Anmeldung von Kindern in der Schule, Klassen für Deutsch als Zweitsprache, Kita und Hort.",
  },
  {
    url: "/de/einrichtungen/schuldnerberatung/",
    title: "Schuldnerberatung",
    kind: "einrichtung",
    aliases: "Schulden, Insolvenz",
    text: "Beratung bei Schulden, Briefen vom Inkasso und Mahnungen.",
  },
  {
    url: "/de/arbeitskreise/sprache-und-schule/",
    title: "Arbeitskreis Sprache und Schule",
    kind: "arbeitskreis",
    text: "Der Arbeitskreis sammelt Themen rund um Schule, Kurse und Sprachmittlung. A wie Anfang.",
  },
  {
    url: "/de/arbeitskreise/gesundheit/",
    title: "Arbeitskreis Soziales und Gesundheit",
    kind: "arbeitskreis",
    text: "Ein Arzt, eine Wohnung, ein Haus: worum sich der Arbeitskreis kümmert. <b>Fett</b> & 3 < 4 > 2.",
  },
  {
    url: "/de/beirat/",
    title: "Integrationsbeirat",
    kind: "stelle",
    text: "Der Beirat hilft den Arbeitskreisen auf Anfrage und vertritt ihre Anliegen.",
  },
  ...Array.from({ length: 12 }, (_, number) => ({
    url: `/de/chronik/${number + 1}/`,
    title: `Sitzung ${number + 1}`,
    kind: "bericht",
    text: `Bericht über die ${number + 1}. Versammlung im Kreishaus, mit Protokoll.`,
  })),
];

const escaped = (text: string) => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/"/g, "&quot;");

/** The finished HTML of the pages, as a build passes them to the index. */
export function toIndexedPages(): IndexedPage[] {
  return countyPages.map(({ url, title, kind, aliases, text }) => {
    const keywords =
      aliases === undefined ? "" : `<meta data-pagefind-meta="kw[content]" content="${escaped(aliases)}">`;
    return {
      url,
      html: `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escaped(title)}</title>${keywords}</head>
<body><header>Kopf</header><main data-pagefind-body data-pagefind-filter="art:${kind}">
<h1>${escaped(title)}</h1><p>${escaped(text)}</p></main></body></html>`,
    };
  });
}
