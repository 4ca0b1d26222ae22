import { z } from "zod";
import type { Block } from "../language/block.ts";
import { checkCitation, citationFields } from "./fields/citation-fields.ts";
import { flagField } from "./fields/flag-field.ts";
import { idField } from "./fields/id-fields.ts";
import { blockField } from "./fields/text-fields.ts";

/** Subject of a fact; pages show facts of one topic under one heading, in this order. */
export const factTopics = [
  "purpose",
  "founding",
  "tasks",
  "principles",
  "lead",
  "members",
  "change",
  "history",
  "unknown",
] as const;

const topicNames: Readonly<Record<FactTopic, string>> = {
  purpose: "Wofür es da ist",
  founding: "Gründung",
  tasks: "Aufgaben",
  principles: "Grundsätze",
  lead: "Federführung",
  members: "Wer dazugehört",
  change: "Was sich geändert hat",
  history: "Geschichte",
  unknown: "Was nicht bekannt ist",
};

/** The short description at the top of a page and in lists. */
export const summarySchema = z
  .strictObject({
    text: blockField.meta({
      title: "Text",
      description: "Ein bis zwei deutsche Sätze.",
      samples: ["Der Fachdienst ist für die Schulen des Landkreises da."],
    }),
    ...citationFields,
  })
  .superRefine(checkCitation);

/** One statement with its source; `topic` decides its heading. */
export const factSchema = z
  .strictObject({
    id: idField.meta({
      title: "Kennung",
      description: "Kurzer Name der Aussage in dieser Datei, zum Beispiel „aufgabe“; bleibt gleich.",
      samples: ["aufgabe"],
    }),
    topic: z.enum(factTopics).default("tasks").meta({
      title: "Thema",
      description: "Unter welcher Überschrift die Aussage steht.",
      valueNames: topicNames,
    }),
    text: blockField.meta({
      title: "Text",
      description: "Die Aussage in deutschen Sätzen.",
      samples: ["Der Arbeitskreis traf sich 2015 zum ersten Mal."],
    }),
    onPath: flagField.optional().meta({
      title: "Auf dem Weg eines Anliegens",
      description:
        "true, wenn die Aussage sagt, was hier mit einem Anliegen geschieht; sie steht dann auch auf der Seite „Weg eines Anliegens“, in der Zeichnung und darunter. Bitte kurz: ein Satz, ohne Links.",
    }),
    ...citationFields,
  })
  .superRefine(checkCitation);

/** A parsed statement. */
export type Fact = z.output<typeof factSchema>;
/** A parsed short description. */
export type Summary = z.output<typeof summarySchema>;
/** Heading of a fact. */
export type FactTopic = (typeof factTopics)[number];
/** Fields common to all sourced statements. */
export interface Citation {
  readonly sources: readonly string[];
  readonly asOf?: string | undefined;
  readonly doubt?: Block | undefined;
  /** Day the editors last confirmed it. */
  readonly checked?: string | undefined;
  /** Last day it holds. */
  readonly expires?: string | undefined;
}
