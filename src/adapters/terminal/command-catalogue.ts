import { newKinds } from "../../domain/schema/new-kinds.ts";
import { checkPort } from "./check-port.ts";
import type { Command } from "./command.ts";
import { cacheOption, countOption, dayOption, formatOption, textOption } from "./command-options.ts";

/** Every command of `package.json` that runs a script of ours, with its options and words. */
export const commands = {
  start: {
    name: "start",
    says: "baut die Website, zeigt sie auf diesem Rechner und lädt sie bei jeder Änderung neu",
    options: {
      port: {
        value: "Anschluss",
        says: "wo die Vorschau zu sehen ist; ebenso mit der Variablen PORT",
        check: checkPort,
      },
    },
  },
  build: {
    name: "build",
    says: "prüft alles und schreibt die fertige Website und daneben ihre Offline-Kopie",
    options: {
      out: {
        value: "Ordner",
        says: "wohin; die Offline-Kopie kommt nach <Ordner>-offline. Ersetzt wird nur ein leerer Ordner oder ein früherer Bau",
        default: "dist",
      },
      release: { says: "nur bauen, wenn keine Angabe des Betreibers fehlt und kein Kontakt überfällig ist" },
      "no-cache": cacheOption,
    },
    examples: [
      ["npm run build", "schreibt nach dist/ und dist-offline/"],
      ["npm run build -- --release --out public", "für die Veröffentlichung"],
    ],
  },
  paper: {
    name: "paper",
    says: "druckt Handzettel, Poster und alles in einem Dokument als PDF",
    options: {
      out: {
        value: "Ordner",
        says: "wohin; ersetzt wird nur ein leerer Ordner oder ein früherer Druck",
        default: "paper",
      },
    },
  },
  check: {
    name: "check",
    says: "prüft Angaben und Texte, ohne zu bauen",
    options: {
      release: { says: "verlangt auch, was nur für eine Veröffentlichung nötig ist" },
      "no-cache": cacheOption,
      format: formatOption(["text", "json", "github", "gitlab", "sarif"], "text"),
    },
    examples: [["npm run check -- --format json", "dieselben Meldungen für Programme"]],
  },
  review: {
    name: "review",
    says: "sagt, was eine Änderung an der Website bewirkt",
    options: {
      out: {
        value: "Ordner",
        says: "wohin der Bericht kommt; ersetzt wird nur ein leerer Ordner oder ein früherer Bericht",
        default: ".cache/review",
      },
      site: textOption(
        "Adresse oder Ordner",
        "macht Links auf eine Vorschau, zum Beispiel https://… oder ../dist",
      ),
    },
    words: [
      { name: "früherer Stand", optional: true },
      { name: "späterer Stand", optional: true },
    ],
    examples: [
      ["npm run review", "gegen den Stand, an dem der Zweig von main abging"],
      ["npm run review -- neuer-zweig", "ebenso von einem anderen Zweig, einer Marke oder einem Commit"],
      ["npm run review -- v1 v2", "zwei Stände, ohne den Arbeitsstand"],
    ],
  },
  translations: {
    name: "translations",
    says: "nennt je Sprache, was übersetzt, veraltet oder noch offen ist",
    options: {},
    subCommands: {
      table: { words: [], says: "Zahlen je Sprache; dasselbe wie ohne Befehl" },
      list: {
        words: [{ name: "Sprache" }],
        says: "was fehlt oder veraltet ist: Datei, Schlüssel, was sich seit wann geändert hat",
      },
      json: { words: [], says: "alles als JSON" },
      stub: {
        words: [{ name: "Sprache oder „alle“" }, { name: "Datei", optional: true }],
        says: "leere Einträge für alles anlegen, was fehlt; mit „alle“ für eine neue Datei in jeder Sprache",
      },
      stamp: {
        words: [{ name: "Datei" }, { name: "Rolle", optional: true }],
        says: "diese Übersetzungsdatei ist auf dem heutigen Stand [und von dieser Rolle geprüft]",
      },
      export: { words: [{ name: "Sprache" }, { name: "Datei.po" }], says: "für Übersetzungsbüros" },
      import: { words: [{ name: "Sprache" }, { name: "Datei.po" }], says: "was zurückkam, übernehmen" },
      hilfe: { words: [], says: "zeigt diese Hilfe" },
    },
  },
  freshness: {
    name: "freshness",
    says: "nennt, was heute zu bestätigen ist",
    options: {
      at: dayOption("at", "was an diesem Tag zu bestätigen ist"),
      // npm 11 takes an `--on` before the `--` for its own `--only` and leaves no trace of it.
      on: dayOption("on", "früherer Name von --at"),
      format: formatOption(["markdown", "json", "ics"], "markdown"),
    },
    examples: [["npm run freshness -- --format ics", "Erinnerungen für den Kalender, auch kommende"]],
  },
  graph: {
    name: "graph",
    says: "zeigt das Netzwerk in Sätzen",
    options: {
      at: dayOption("at", "das Netzwerk an diesem Tag, so weit es belegt ist"),
      format: formatOption(["markdown", "json", "mermaid"], "markdown"),
    },
    examples: [
      ["npm run graph -- --at 2015-04-01 --format mermaid", "das Organigramm dieses Tages als Mermaid-Text"],
    ],
  },
  census: {
    name: "census",
    says: "zählt alles neu, wenn etwas absichtlich mehr oder weniger geworden ist",
    options: {},
  },
  new: {
    name: "new",
    says: "legt Neues an: die Datei, ihren Text und leere Einträge für Übersetzungen; ohne Angaben fragt der Befehl",
    options: {
      satz: textOption("Satz", "ein bis zwei Sätze darüber, was es ist"),
      quelle: textOption("Kennung", "Kennung der Quelle in sources.yaml"),
      "gehoert-zu": textOption("Kennung", "wozu es gehört"),
      datum: textOption("Datum", "Datum einer Quelle"),
      adresse: textOption("Adresse", "Adresse einer Quelle im Netz"),
      herausgeber: textOption("Name", "wer eine Quelle herausgibt"),
      verlaesslichkeit: textOption("Wort", "wie verlässlich eine Quelle ist"),
      "ohne-text": { says: "keine Datei für einen längeren Text anlegen" },
    },
    words: [
      { name: "Art", optional: true },
      { name: "Name", optional: true, many: true },
    ],
    examples: [
      [
        'npm run new -- arbeitskreis "Sprache und Schule"',
        "legt die Dateien an; was fehlt, nennt die Prüfung",
      ],
      ["Arten", newKinds.map(({ words: [word] }) => word).join(", ")],
    ],
  },
  language: {
    name: "language",
    says: "prüft die Einfache Sprache und misst, wie schwer die deutschen Seiten zu lesen sind",
    options: { wishes: { says: "nennt auch, was nur besser ginge" } },
  },
  "search-quality": {
    name: "search-quality",
    says: "misst, wie viele Suchanfragen die richtige Seite finden",
    options: {},
    words: [{ name: "Ordner der gebauten Website", optional: true }],
  },
  pictures: {
    name: "pictures",
    says: "erneuert Bilder und Beispielmeldung in CONTRIBUTING.md aus einem erfundenen Landkreis",
    options: {},
  },
  generate: {
    name: "generate",
    says: "erneuert Abgeleitetes: Eingabehilfe in _data/.schema/, erste Zeile der Angaben, Bild in README.md",
    options: {},
  },
  fuzz: {
    name: "fuzz",
    says: "beschädigt Dateien einer kleinen Website zufällig und liest sie",
    options: {
      runs: countOption("wie viele Dateien", "10000", 1),
      seed: countOption("Startwert; derselbe beschädigt dieselben Dateien auf dieselbe Art"),
    },
  },
  hostile: {
    name: "hostile",
    says: "misst, was böswillige Vorschläge an Zeit und Speicher kosten",
    options: { kind: textOption("Art", "nur diese Art, als JSON") },
  },
  bench: {
    name: "bench",
    says: "misst Bau, Zeichnungen und Suche, und dasselbe mit Astro, Starlight, VitePress, Eleventy, Hugo, Mermaid und Pagefind",
    options: {
      only: {
        value: "Teil",
        says: "nur diesen Teil; was der Tag schon ergeben hat, bleibt und kommt in denselben Bericht",
        subject: "Der Teil",
        values: ["build", "growth", "bodies", "drawings", "search", "edit"],
      },
      rounds: countOption("wie oft alles gemessen wird", undefined, 1),
      quick: { says: "kleine Größen, eine Runde; der Bericht kommt nach .cache/bench/" },
      seed: countOption("Startwert; derselbe erfindet dieselben Texte und Landkreise", "1"),
    },
    examples: [
      ["npm run bench -- --quick", "ein Blick in wenigen Minuten"],
      ["npm run bench -- --only growth", "das Wachstum bis 5000 Seiten, in scripts/bench/results/<Tag>/"],
    ],
  },
  walls: {
    name: "walls",
    says: "prüft, ob jede Datei nur benutzt, was ihr Raum darf",
    options: {},
  },
  "kill-builds": {
    name: "kill-builds",
    says: "bricht Bauten an zufälligen und an gezielten Stellen ab und prüft, ob die alte oder die neue Website ganz dasteht",
    options: {
      kills: countOption("wie oft", "200", 1),
      seed: countOption("Startwert der zufälligen Zeitpunkte", "1"),
    },
  },
} as const satisfies Readonly<Record<string, Command>>;
