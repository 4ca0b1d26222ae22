import { expect, it } from "vitest";
import { drawTogether } from "../../../src/adapters/diagrams/draw-together.ts";
import { findFaults } from "./drawing-faults.ts";

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index);
const box = (id: string) => `${id}["Arbeitskreis ${id}"]`;

/** Charts whose lines once ran through titles and boxes. */
const crowded = {
  "many groups in each other": [
    ...numbers(10).map((level) => `subgraph g${level}["Gruppe ${level}"]`),
    box("innen"),
    ...numbers(10).map(() => "end"),
    ...numbers(5).map((index) => `x${index}["Amt ${index}"] -->|"leitet ${index}"| g${index + 1}`),
  ],
  "lines to boxes behind others": [
    'subgraph n["Netzwerk"]',
    box("rat"),
    box("kreis"),
    'subgraph s["Stelle"]',
    box("p"),
    box("q"),
    "end",
    "end",
    'subgraph r["Rathaus"]',
    box("lotse"),
    "end",
    'lotse -->|"kann vermitteln"| rat',
    'lotse -->|"kann vermitteln"| kreis',
  ],
  "many lines from one box beside a large group": [
    'subgraph n["Netzwerk"]',
    'subgraph s["Stelle"]',
    ...numbers(6).map((index) => box(`p${index}`)),
    "end",
    "end",
    'lotse["Amt"]',
    'bote["Rat"]',
    ...numbers(6).flatMap((index) => [
      `lotse -->|"Aufgabe ${index}"| p${index}`,
      `p${index} -->|"Bericht ${index}"| bote`,
    ]),
  ],
} as const;

it.each(
  Object.entries(crowded).flatMap(([name, lines]) => [
    [name, "landscape", 1120, lines] as const,
    [name, "landscape", 680, lines] as const,
    ...(name.startsWith("many") ? [] : [[name, "portrait", 320, lines] as const]),
  ]),
)("%s, %s, %i px wide, can be read", async (_, layout, maxWidth, lines) => {
  const source = ["flowchart TB", ...lines].join("\n");
  const [drawn] = await drawTogether({ texts: [{ source, locale: "de" }], layout, maxWidth });
  if (drawn?.drawing === undefined) throw new Error(drawn?.error.message);
  expect(findFaults(drawn.drawing)).toEqual([]);
});
