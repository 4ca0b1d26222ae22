import { sourceLocale } from "../domain/locale.ts";
import { toGraphReport, toGraphState } from "../views/graph-state.ts";
import { toMermaid } from "../views/mermaid-text.ts";
import { toOrganigram } from "../views/organigram.ts";
import { toWords } from "../views/words.ts";
import { commands } from "./command/catalogue.ts";
import { readCall } from "./command/read-call.ts";
import { loadSite } from "./load-site.ts";

/**
 * Tells what the network of the site below a root was like on a day.
 * @param today the day it is asked for unless `--at` names another
 * @returns what to print
 * @throws CallError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runGraph(root: string, args: readonly string[], today: string): Promise<string> {
  const { at, format } = readCall(commands.graph, args).values;
  const day = at ?? today;
  const { facts, network } = await loadSite(root);
  const german = facts.words.get(sourceLocale) ?? new Map<string, string>();
  const words = toWords(sourceLocale, german, german);
  switch (format) {
    case "markdown":
      return toGraphReport(toGraphState(network, day), (kind) => words(`kind.${kind}`));
    case "json":
      return JSON.stringify(toGraphState(network, day), undefined, 2);
    default:
      return toMermaid(toOrganigram(network.on(day), words), () => undefined).trimEnd();
  }
}
