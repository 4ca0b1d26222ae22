/** A whole network: nested groups, a role between two of them, an office that leads, lines between groups. */
export const organigram = `flowchart TB
  accTitle: Aufbau des Netzwerks
  accDescr: Wer im Netzwerk mitarbeitet und wie die Teile zusammenhängen.
  n-lead["Fachdienst Ausländer- und Personenstandswesen"]
  class n-lead department
  click n-lead href "fachdienst"
  n-land["Landesweiter Arbeitskreis Kommunales Integrationsmanagement"]
  class n-land external,institution
  subgraph n-net["Netzwerk für Integration"]
    subgraph n-board["Integrationsbeirat"]
      subgraph n-offices["Aus dem Landratsamt"]
        n-a["Fachbereich Soziales"]
        n-b["Fachbereich Jugend"]
        n-c["Fachbereich Gesundheit"]
        n-d["Fachgebiet Ausländerwesen"]
        n-e["Fachbereich Arbeit"]
        n-f["Fachdienst Schulen"]
        n-g["Stabsstelle Kreisentwicklung"]
        n-h["Bildungskoordinator für Neuzugewanderte"]
      end
      n-i["Staatliches Schulamt Musterland"]
      n-j["Volkshochschule"]
      n-k["Weitere Bildungsinstitutionen"]
      n-l["Kammern"]
    end
    n-role(["Integrationsmanager"])
    subgraph n-groups["Arbeitskreise"]
      n-m["Sprache und Schule"]
      n-n["Soziales und Gesundheit"]
      n-o["Arbeit und Beruf"]
      n-p["Freizeit und Kultur"]
    end
  end
  class n-net network
  class n-board board
  class n-a,n-b,n-c,n-d,n-e,n-f,n-g,n-h department
  class n-i,n-j institution
  class n-k,n-l collective
  class n-m,n-n,n-o,n-p working-group,uncertain
  class n-role role
  click n-net href "netzwerk"
  click n-board href "beirat"
  click n-a href "soziales"
  click n-role href "manager"
  n-lead -->|"führt die Geschäfte von"| n-net
  n-net -.->|"arbeitet mit in"| n-land
  n-board -->|"hilft auf Anfrage"| n-groups
  n-groups -->|"gibt weiter an"| n-board
  n-role -.->|"vermittelt"| n-board
  n-role -.->|"vermittelt"| n-groups
`;

/** One centre and its neighbours. */
export function neighbourhood(outgoing: number, incoming: number): string {
  const names = [
    "Netzwerk für Integration",
    "Staatliches Schulamt Musterland",
    "Bildungskoordinator für Neuzugewanderte",
    "Fachdienst Schulen",
    "Volkshochschule",
    "Stabsstelle Kreisentwicklung",
    "Arbeitskreis Sprache und Schule",
    "Weitere Bildungsinstitutionen und Kammern",
    "Fachgebiet Ausländerwesen",
    "Kommunales Jobcenter",
    "Integrationsmanager",
    "Fachbereich Soziales",
  ];
  const verbs = [
    "ist vertreten in",
    "gehört zu",
    "gibt weiter an",
    "hilft auf Anfrage",
    "vermittelt zwischen",
  ];
  const line = (index: number) => verbs[index % verbs.length];
  const from = names.slice(0, outgoing);
  const to = names.slice(outgoing, outgoing + incoming);
  return [
    "flowchart TB",
    "  accTitle: Rund um den Integrationsbeirat",
    '  n-c["Integrationsbeirat"]',
    "  class n-c board",
    ...from.map(
      (name, i) => `  n-o${i}["${name}"]\n  click n-o${i} href "o${i}"\n  n-c -->|"${line(i)}"| n-o${i}`,
    ),
    ...to.map((name, i) => `  n-i${i}["${name}"]\n  n-i${i} -->|"${line(i + 1)}"| n-c`),
  ].join("\n");
}

/** The path of a concern through the bodies, with a question in the middle. */
export const decision = `flowchart TB
  accTitle: Weg eines Anliegens
  n-1(["Anliegen aus dem Alltag"])
  n-2["Arbeitskreis sammelt und bearbeitet"]
  n-3{"Einigung im Arbeitskreis?"}
  n-4["Ergebnis wird umgesetzt"]
  n-5(["Integrationsmanager vermittelt"])
  n-6["Integrationsbeirat berät und entscheidet mit"]
  n-7{{"Rückmeldung an den Arbeitskreis"}}
  n-8[("Dokumentation")]
  n-1 --> n-2
  n-2 --> n-3
  n-3 -->|"ja"| n-4
  n-3 -->|"nein"| n-5
  n-5 -->|"wenn der Beirat entscheiden muss"| n-6
  n-6 --> n-7
  n-7 -.-> n-2
  n-4 --> n-8
`;
