/** The German interface words of the search, as an editor writes them. */
export const germanSearchMessages: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "search.label": "Suche",
    "search.submit": "Suchen",
    "search.hits": "{count, plural, one {# Treffer} other {# Treffer}} für „{query}“",
    "search.noHits": "Keine Treffer für „{query}“.",
    "search.noHitsHint":
      "Prüfen Sie die Schreibweise, versuchen Sie ein anderes Wort oder sehen Sie hier nach:",
    "search.question": "Passt diese Frage?",
    "search.desk": "Fragen Sie nach bei:",
    "search.near": "„{word}“ steht so auf keiner Seite. Gezeigt werden Seiten mit: {words}.",
    "search.noHitsInKind": "Keine Treffer für „{query}“ unter „{kind}“. Unter „Alle“ gibt es welche.",
    "search.wordsMissing": "Auf keiner Seite steht: {words}. Gezeigt wird, was zu den übrigen Wörtern passt.",
    "search.someWordsOnly": "Keine Seite enthält alle Wörter. Gezeigt werden Seiten mit einem Teil davon.",
    "search.didYouMean": "Meinten Sie „{suggestion}“?",
    "search.instead": "Keine Treffer für „{query}“. Treffer für „{suggestion}“:",
    "search.german": "Auf Deutsch",
    "search.germanBelow": "Weiter unten stehen Treffer auf Deutsch.",
    "search.germanUnreachable": "Die deutschen Seiten lassen sich gerade nicht durchsuchen.",
    "search.onlyGerman": "Seite auf Deutsch",
    "search.azLink": "Alle Seiten von A bis Z",
    "search.filterLegend": "Art der Seite",
    "search.filterAll": "Alle",
    "search.results": "Ergebnisse",
    "search.showMore": "Weitere Ergebnisse anzeigen",
    "search.searching": "Die Suche läuft …",
    "search.slow": "Die Suche dauert länger als sonst. Sie läuft weiter.",
    "search.unreachable":
      "Die Suche ist gerade nicht erreichbar. Sobald wieder eine Verbindung besteht, wird von selbst weitergesucht.",
    "search.retry": "Noch einmal versuchen",
    "search.withoutScript":
      "Die Suche läuft in Ihrem Browser und braucht dafür JavaScript. Ohne JavaScript finden Sie alles hier:",
  }),
);
