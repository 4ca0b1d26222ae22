import ical, { ICalAlarmType, ICalCalendarMethod } from "ical-generator";
import { toSlug } from "../../domain/schema/fields/id.ts";
import type { Confirmable } from "../../domain/upkeep/confirmations.ts";
import { toCause } from "../../views/editors/freshness-report.ts";

/** Verb for each kind of thing in a reminder. */
const verbs: Readonly<Record<Confirmable["kind"], string>> = {
  contact: "Kontakt bestätigen",
  statement: "Aussage bestätigen",
  source: "Quelle lesen",
};

/**
 * A calendar (iCalendar, RFC 5545) with one reminder per file and day: due items on the given day, all others on the
 * day they become due. The same facts on the same day give the same text; a reminder keeps its UID from day to day, so
 * that importing the calendar again updates it.
 * @param name of the site
 */
export function toReminders(items: readonly Confirmable[], name: string, day: string): string {
  const calendar = ical({
    name: `${name}: Angaben bestätigen`,
    prodId: { company: toSlug(name), product: "freshness", language: "DE" },
    method: ICalCalendarMethod.PUBLISH,
  });
  const groups = Map.groupBy(
    items,
    ({ file, freshness }) => `${file} ${freshness.isDue ? "" : freshness.dueOn}`,
  );
  for (const group of groups.values()) {
    const [first] = group;
    if (first === undefined) continue;
    const { file, freshness } = first;
    const date = freshness.isDue ? day : (freshness.dueOn ?? day);
    const names = [...new Set(group.map(({ of }) => of))];
    const event = calendar.createEvent({
      id: `${toSlug(file)}-${freshness.isDue ? "faellig" : date}@${toSlug(name)}`,
      stamp: atMidnight(day),
      start: atMidnight(date),
      allDay: true,
      summary: `Bestätigen: ${names.length === 1 ? names[0] : `${group.length} Angaben in ${file}`}`,
      description: group
        .map(
          (item) =>
            `${verbs[item.kind]}: ${item.what || item.of} (${toCause(item)}), ${item.file}:${item.line}`,
        )
        .join("\n"),
    });
    event.createAlarm({ type: ICalAlarmType.display, triggerBefore: 0 });
  }
  return calendar.toString();
}

/** The UTC midnight of a day: dates without a zone are written by their UTC parts. */
function atMidnight(day: string): Date {
  return new Date(`${day}T00:00:00Z`);
}
