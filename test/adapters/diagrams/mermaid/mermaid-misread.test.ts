import { describe, expect, it } from "vitest";
import type { DiagramError } from "../../../../src/adapters/diagrams/mermaid/diagram-error.ts";
import { parseFlowchart } from "../../../../src/adapters/diagrams/mermaid/parse-mermaid.ts";

/** Each as `line:column message`, the source without its first line `flowchart LR`. */
const refused: readonly [string, string, RegExp][] = [
  ["o-->p", "2:1", /„o-->“ liest Mermaid als Pfeil mit Kreis am Anfang.*zum Beispiel „O“/],
  ['o["Ordnungsamt"]\no-->p', "3:1", /„o-->“/],
  ["x==>y", "2:1", /„x==>“ .*Kreuz am Anfang/],
  ["o-.->p", "2:1", /„o-\.->“/],
  ["x--x", "2:1", /Kreuz am Anfang/],
  ["o--", "2:1", /Kreis am Anfang/],
  ["o-- text -->p", "2:1", /Kreis am Anfang/],
  ["a & o-->p", "2:5", /„o-->“/],
  ["a-->b; o-->p", "2:8", /„o-->“/],
  ["a-->b-->o-->p", "2:9", /„o-->“/],
  ["a---oB", "2:2", /„---oB“ .*auf „B“ zeigt, nicht auf „oB“.*„--- oB“/],
  ["a--oB", "2:2", /„--oB“ .*Leerzeichen setzen: „--- oB“/],
  ["a--ob[Text]", "2:2", /„--ob“/],
  ["a---ox", "2:2", /„---ox“/],
  ["a---o[Text]", "2:2", /„---o“ .*dahinter fehlt ein Kasten.*„--- o“/],
  ["a-.-xyz", "2:2", /„-\.-xyz“ .*Kreuz am Ende/],
  ["a==o", "2:2", /dahinter fehlt ein Kasten.*„=== o“/],
  ["a===ob", "2:2", /„===ob“/],
  ["a---o & b", "2:2", /dahinter fehlt ein Kasten/],
  ["a --o\nb", "2:3", /dahinter fehlt ein Kasten/],
  ["a -- text ---ob", "2:11", /„---ob“/],
  ["a -. text .-ob", "2:11", /„\.-ob“/],
  ["subgraph ox\na\nend\nb---ox", "5:2", /„---ox“/],
  ["%% ein Kommentar\n\na---ob", "4:2", /„---ob“/],
  ["a x-->b", "2:3", /„x-->“ hat nur an einem Ende das Zeichen „x“/],
  ["a<--b", "2:2", /nur an einem Ende/],
  ["a<--xb", "2:2", /nur an einem Ende/],
  ["a o-- text -->b", "2:3", /nur an einem Ende/],
  ["a-->b\nstyle a fill:#f00", "3:1", /„style“ würde nicht gezeichnet/],
  ["a-->b\nlinkStyle 0 stroke:#f00", "3:1", /„linkStyle“ würde nicht gezeichnet/],
  ["a-->b\nlinkStyle default stroke-dasharray:12 4", "3:1", /„linkStyle“/],
  ["classDef amt fill:#f00\na", "2:1", /„classDef“ .*Möglich sind diese Klassen: network, board/],
  ["a\nclass a rot", "3:1", /Die Klasse „rot“/],
  ["a:::rot --> b", "2:2", /Die Klasse „rot“/],
  ['a\nclick a "b" "Hinweis"', "3:1", /nimmt hier nur einen Link/],
  ['a\nclick a href "b" _blank', "3:1", /nimmt hier nur einen Link/],
  ['a@{ shape: rect, pos: "b" }', "2:2", /„pos“ in @\{…\}/],
  ['a["fa:fa-car Auto"]', "2:4", /Symbol „fa:fa-car“/],
  ['a["$$x^2$$"]', "2:4", /Formel/],
  ["a[Eins]\na[Zwei]", "3:1", /„a“ hat schon einen anderen Text/],
  ["a{Frage}\na[Frage]", "3:1", /„a“ hat schon einen anderen Text/],
  ["subgraph s\na\nend\nsubgraph t\n  a\nend", "6:3", /„a“ steht schon in einer anderen Gruppe/],
  ["end-->b", "2:1", /„end“ ist ein Wort von Mermaid/],
  ["class-->b", "2:1", /„class“ ist ein Wort von Mermaid/],
  ['a[""]', "2:3", /Text darf nicht leer sein/],
  ["a-->b %% Kommentar", "2:7", /Kommentar \(%%\) braucht eine eigene Zeile/],
];

/** Sources that look alike and are drawn, with the lines between which boxes. */
const drawn: readonly [string, readonly string[]][] = [
  ["a --- ob", ["a- ob"]],
  ["a--- ob", ["a- ob"]],
  ["a --o b", ["a-o b"]],
  ["a--o b", ["a-o b"]],
  ["a --o|Text| b", ["a-o b"]],
  ["a o--o b", ["a o-o b"]],
  ["a[A]x--x b", ["a x-x b"]],
  ["a o-- Text --o b", ["a o-o b"]],
  ["a <-- Text --> b", ["a <-> b"]],
  ["a<-->b", ["a <-> b"]],
  ["a-->ox", ["a-> ox"]],
  ["ox-->a", ["ox-> a"]],
  ["a ~~~ ob", ["a- ob"]],
  ["o ~~~ x", ["o- x"]],
  ["a --> b & ob", ["a-> b", "a-> ob"]],
  ['a["o-->p"] --> b["x---ob"]', ["a-> b"]],
  ["a -->|x---ob| b", ["a-> b"]],
  ["accTitle: a---ob\naccDescr: o-->p\na --> b", ["a-> b"]],
  ["accDescr {\n o-->p\n}\na --> b", ["a-> b"]],
  ["%% o-->p\na --> b", ["a-> b"]],
  ['a --> b\nclick a "seite---ob"', ["a-> b"]],
  ["a --> a\na --> b\na --> b", ["a-> a", "a-> b", "a-> b"]],
  ["a[Text] --> b\nb --> a[Text]", ["a-> b", "b-> a"]],
  ["Ämter --> отдел\nотдел --> مكتب", ["Ämter-> отдел", "отдел-> مكتب"]],
  ["a:::board --> b:::working-group", ["a-> b"]],
  ['a["fett &amp; #35;1 &nbsp;x"] --> b', ["a-> b"]],
  ["subgraph s\na\nend\na --> b", ["a-> b"]],
];

const before = { circle: " o", cross: " x", point: " <" } as const;
const behind = { none: "", circle: "o", cross: "x", point: ">" } as const;

describe("a drawing shows what is written or says why not", () => {
  it.each(refused)("%j is refused at %s", async (source, place, message) => {
    const error = (await parseFlowchart(`flowchart LR\n${source}`).catch(
      (one: unknown) => one,
    )) as DiagramError;
    expect(error.name, JSON.stringify(error)).toBe("DiagramError");
    expect(error.message).toMatch(message);
    expect(`${error.line}:${error.column}`).toBe(place);
  });

  it.each(drawn)("%j is drawn", async (source, lines) => {
    const { edges } = await parseFlowchart(`flowchart LR\n${source}`);
    expect(
      edges.map(
        ({ from, to, start, end }) => `${from}${start === "none" ? "" : before[start]}-${behind[end]} ${to}`,
      ),
    ).toEqual(lines);
  });

  it("reads long dashes, the one style of a line it knows", async () => {
    const source = "flowchart LR\na --> b\nb ==> c\nc --> d\nlinkStyle 0,1 stroke-dasharray:12 4";
    expect((await parseFlowchart(source)).edges.map(({ line, isDashed }) => `${line} ${isDashed}`)).toEqual([
      "solid true",
      "thick true",
      "solid false",
    ]);
  });

  it("reads small text below a label as a note", async () => {
    const { nodes } = await parseFlowchart(
      'flowchart LR\na["Amt<br/><small>office<br/>Stand #50;015</small>"] --> b["ein <small>kleines</small> Wort"]',
    );
    expect(nodes.map(({ label }) => label)).toEqual(["Amt\voffice\nStand 2015", "ein kleines Wort"]);
  });
});
