import { sourceLocale } from "../../domain/language/locale.ts";
import { toMermaid } from "../../views/charts/mermaid-text.ts";
import { toOrganigram } from "../../views/charts/organigram.ts";
import { withWordedBorders } from "../../views/charts/worded-borders.ts";
import { toGraphReport, toGraphState } from "../../views/editors/graph-state.ts";
import { toWords } from "../../views/translations/interface-words.ts";
import { loadSite } from "../facts/load-site.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { readCall } from "../terminal/read-call.ts";

/**
 * Reports the network of the site below a root on a day.
 * @param today day of the report unless `--at` names another
 * @returns the text to print
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
      return toMermaid(
        withWordedBorders(toOrganigram(network.on(day), words), words),
        () => undefined,
      ).trimEnd();
  }
}
