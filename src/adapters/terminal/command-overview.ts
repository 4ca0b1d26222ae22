import { findNearest } from "../../domain/text/nearest.ts";
import type { Command } from "./command.ts";
import { toStart } from "./usage.ts";

/** All commands with their purposes, one line each, as `npm run netzwerk` prints them. */
export function toOverview(commands: readonly Command[]): string {
  const starts = commands.map(({ name }) => toStart(name));
  const width = Math.max(...starts.map(({ length }) => length));
  return [
    "Alle Befehle dieses Projekts. Jeder erklärt sich mit „-- --help“.",
    "",
    ...commands.map(({ says }, index) => `  ${starts[index]?.padEnd(width)}  ${says}`),
    "",
    "Ebenso: npm run netzwerk -- <Befehl> [Angaben]",
  ].join("\n");
}

/** A German sentence about an unknown command, with the one probably meant. */
export function toUnknownCommand(word: string, commands: readonly Command[]): string {
  const nearest = findNearest(
    word,
    commands.map(({ name }) => name),
  );
  return [
    `Den Befehl „${word}“ gibt es nicht.`,
    nearest === undefined ? "„npm run netzwerk“ nennt alle." : `Gemeint ist vielleicht „${nearest}“.`,
  ].join(" ");
}
