import { type Confirmable, toConfirmables } from "../../domain/upkeep/confirmations.ts";
import { toFreshnessReport } from "../../views/editors/freshness-report.ts";
import { loadSite } from "../facts/load-site.ts";
import { commands } from "../terminal/command-catalogue.ts";
import { readCall } from "../terminal/read-call.ts";
import { toReminders } from "./reminders.ts";

/**
 * Reports facts due for confirmation in the site below a root.
 * @param today day of the report unless `--at` names another
 * @returns the text to print
 * @throws CallError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runFreshness(root: string, args: readonly string[], today: string): Promise<string> {
  const { at, on, format } = readCall(commands.freshness, args).values;
  const day = at ?? on ?? today;
  const { facts, network } = await loadSite(root, today);
  const all = toConfirmables(facts, day);
  const due = all.filter(({ freshness }) => freshness.isDue);
  switch (format) {
    case "markdown":
      return toFreshnessReport(due, day);
    case "json":
      return JSON.stringify({ day, due: due.map(toPlain) }, undefined, 2);
    default:
      return toReminders(all, network.site.name, day);
  }
}

function toPlain({ kind, of, what, file, line, column, freshness }: Confirmable) {
  const { reason, since, dueOn, isOverdue } = freshness;
  return { kind, of, what, reason, since, dueOn, overdue: isOverdue, file, line, column };
}
