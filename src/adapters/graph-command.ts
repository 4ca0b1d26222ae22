import { sourceLocale } from "../domain/locale.ts";
import { isDay } from "../domain/partial-date.ts";
import { toGraphReport, toGraphState } from "../views/graph-state.ts";
import { toMermaid } from "../views/mermaid-text.ts";
import { toOrganigram } from "../views/organigram.ts";
import { toWords } from "../views/words.ts";
import { readCall } from "./command-call.ts";
import { CommandError } from "./command-error.ts";
import { loadSite } from "./load-site.ts";

/** How the command is called, for people at a terminal. */
export const graphUsage = `npm run graph                              das Netzwerk von heute in Sätzen (Markdown)
npm run graph -- --at 2015-04-01           das Netzwerk an diesem Tag, so weit es belegt ist
npm run graph -- --format=json             dasselbe für Programme
npm run graph -- --format=mermaid          das Organigramm dieses Tages als Mermaid-Text`;

/**
 * Tells what the network of the site below a root was like on a day.
 * @param today the day it is asked for unless `--at` names another
 * @returns what to print
 * @throws CommandError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runGraph(root: string, args: readonly string[], today: string): Promise<string> {
  const { at, format } = readCall({ args: [...args], options }, graphUsage).values;
  const day = at ?? today;
  if (!isDay(day)) throw new CommandError(`„${day}“ ist kein Tag. Bitte so schreiben: --at 2015-04-01`);
  const { facts, network } = await loadSite(root);
  const german = facts.words.get(sourceLocale) ?? new Map<string, string>();
  const words = toWords(sourceLocale, german, german);
  switch (format) {
    case "markdown":
      return toGraphReport(toGraphState(network, day), (kind) => words(`kind.${kind}`));
    case "json":
      return JSON.stringify(toGraphState(network, day), undefined, 2);
    case "mermaid":
      return toMermaid(toOrganigram(network.on(day), words), () => undefined).trimEnd();
    default:
      throw new CommandError(`Das Format „${format}“ gibt es nicht.\n${graphUsage}`);
  }
}

const options = { at: { type: "string" }, format: { type: "string", default: "markdown" } } as const;
