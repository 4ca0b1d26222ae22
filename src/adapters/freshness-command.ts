import { type Confirmable, toConfirmables } from "../domain/due.ts";
import { isDay } from "../domain/partial-date.ts";
import { toFreshnessReport } from "../views/freshness-report.ts";
import { readCall } from "./command-call.ts";
import { CommandError } from "./command-error.ts";
import { loadSite } from "./load-site.ts";
import { toReminders } from "./reminders.ts";

/** How the command is called, for people at a terminal. */
export const freshnessUsage = `npm run freshness                          was heute zu bestätigen ist, als Text (Markdown)
npm run freshness -- --on 2027-01-01       was an diesem Tag zu bestätigen ist
npm run freshness -- --format=json         dasselbe für Programme
npm run freshness -- --format=ics          Erinnerungen für den Kalender, auch kommende`;

/**
 * Tells what has to be confirmed in the site below a root.
 * @param today the day it is asked for unless `--on` names another
 * @returns what to print
 * @throws CommandError for a wrong call, DataErrors for mistakes in the facts
 */
export async function runFreshness(root: string, args: readonly string[], today: string): Promise<string> {
  const { on, format } = readCall({ args: [...args], options }, freshnessUsage).values;
  const day = on ?? today;
  if (!isDay(day)) throw new CommandError(`„${day}“ ist kein Tag. Bitte so schreiben: --on 2027-01-01`);
  const { facts, network } = await loadSite(root, today);
  const all = toConfirmables(facts, day);
  const due = all.filter(({ freshness }) => freshness.isDue);
  switch (format) {
    case "markdown":
      return toFreshnessReport(due, day);
    case "json":
      return JSON.stringify({ day, due: due.map(toPlain) }, undefined, 2);
    case "ics":
      return toReminders(all, network.site.name, day);
    default:
      throw new CommandError(`Das Format „${format}“ gibt es nicht.\n${freshnessUsage}`);
  }
}

function toPlain({ kind, of, what, file, line, column, freshness }: Confirmable) {
  const { reason, since, dueOn, isOverdue } = freshness;
  return { kind, of, what, reason, since, dueOn, overdue: isOverdue, file, line, column };
}

const options = { on: { type: "string" }, format: { type: "string", default: "markdown" } } as const;
