import type { DataError } from "../mistakes/data-error.ts";
import type { FactPath, Stated } from "../mistakes/fact-file.ts";
import type { BodyFile, Facts } from "../network/facts.ts";
import { isBefore } from "../time/partial-date.ts";
import { isOver, isPresent, type Period } from "../time/period.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/**
 * A body that is over or has not begun is neither the fallback desk nor the only body a question names. Events and
 * publications do not date from after the end of their body.
 */
export const checkEnded: Rule = (facts, day) => {
  const bodies = toPeriods(facts);
  return [
    ...(day === undefined ? [] : [...checkDesk(facts, bodies, day), ...checkAnswers(facts, bodies, day)]),
    ...facts.timeline.flatMap((stated) =>
      stated.value.bodies.flatMap((id, index) =>
        checkDate(stated, ["bodies", index], id, bodies.get(id), stated.value.date, "Das Ereignis ist von"),
      ),
    ),
    ...facts.publications.flatMap((stated) =>
      checkDate(
        stated,
        ["publisher"],
        stated.value.publisher,
        bodies.get(stated.value.publisher),
        stated.value.published,
        "Die Veröffentlichung ist von",
      ),
    ),
  ];
};

/**
 * Places that name a body as if it existed although it is over: a question that names other bodies as well, and a
 * relation in the file of another body. A hint, since the editor may have overlooked it.
 */
export function findEndedNames(facts: Facts, day: string): DataError[] {
  const bodies = toPeriods(facts);
  const isEnded = (id: string) => isOver(bodies.get(id) ?? {}, day);
  const answers = facts.topics.flatMap((stated) => {
    const { answeredBy } = stated.value;
    if (answeredBy.every((id) => !isPresent(bodies.get(id) ?? {}, day))) return [];
    return answeredBy.flatMap((id, index) =>
      isEnded(id)
        ? [
            toErrorAt(
              stated,
              ["answeredBy", index],
              `${toState(id, bodies.get(id), day)} Die Website nennt sie bei dieser Frage nicht.`,
              "Bitte die Zeile löschen.",
            ),
          ]
        : [],
    );
  });
  const relations = facts.bodies
    .filter((body) => !isOver(body.value, day))
    .flatMap((body) => findEndedEnds(body, bodies, day));
  return [...answers, ...relations, ...findWithoutLead(facts, day)];
}

/** Bodies whose leading body is over and that have no new one. */
function findWithoutLead({ bodies }: Facts, day: string): DataError[] {
  const leads = bodies.flatMap((body) =>
    body.value.relations.flatMap(({ kind, target, ...own }, index) =>
      kind === "leads" ? [{ body, index, target, isPresent: isPresent(own, day) }] : [],
    ),
  );
  const isLeading = (lead: (typeof leads)[number]) => lead.isPresent && isPresent(lead.body.value, day);
  const led = new Set(leads.filter(isLeading).map(({ target }) => target));
  return leads
    .filter(
      ({ body, target, isPresent: isStated }) => isStated && isOver(body.value, day) && !led.has(target),
    )
    .map(({ body, index, target }) =>
      toErrorAt(
        body,
        ["relations", index, "target"],
        `${toState(body.value.id, body.value, day)} Seither hat niemand die Federführung von „${target}“.`,
        "Ist bekannt, wer sie heute hat, bitte in dessen Datei „kind: leads“ ergänzen.",
      ),
    );
}

type Periods = ReadonlyMap<string, Period>;

function toPeriods({ bodies }: Facts): Periods {
  return new Map(bodies.map(({ value }) => [value.id, value]));
}

/** State of a body today, as a German sentence. */
function toState(id: string, { validFrom, validTo }: Period = {}, day: string): string {
  return isOver({ validTo }, day)
    ? `„${id}“ bestand nur bis ${validTo}.`
    : `„${id}“ besteht erst ab ${validFrom}.`;
}

function checkDesk({ site }: Facts, bodies: Periods, day: string): DataError[] {
  const id = site.value.fallbackDesk;
  const period = bodies.get(id);
  if (period === undefined || isPresent(period, day)) return [];
  return [
    toErrorAt(
      site,
      ["fallbackDesk"],
      `${toState(id, period, day)} Als Auffangstelle schickt die Website Menschen dorthin.`,
      "Bitte eine Stelle nennen, die es heute gibt.",
    ),
  ];
}

function checkAnswers({ topics }: Facts, bodies: Periods, day: string): DataError[] {
  return topics.flatMap((stated) => {
    const { answeredBy } = stated.value;
    const known = answeredBy.flatMap((id) => bodies.get(id) ?? []);
    const isSomebodyThere = known.length < answeredBy.length || known.some((body) => isPresent(body, day));
    if (answeredBy.length === 0 || isSomebodyThere) return [];
    return answeredBy.map((id, index) =>
      toErrorAt(
        stated,
        ["answeredBy", index],
        `${toState(id, bodies.get(id), day)} Die Frage führt zu keiner Stelle, die es heute gibt.`,
        "Bitte eine andere Stelle nennen oder die Zeile löschen; ohne „answeredBy“ hilft die Auffangstelle.",
      ),
    );
  });
}

function checkDate(
  stated: Pick<Stated<unknown>, "file" | "locate">,
  path: FactPath,
  id: string,
  period: Period | undefined,
  date: string,
  lead: string,
): DataError[] {
  const end = period?.validTo;
  if (end === undefined || !isBefore(end, date)) return [];
  return [
    toErrorAt(
      stated,
      path,
      `${lead} ${date}, aber „${id}“ bestand nur bis ${end}.`,
      "Bitte eine andere Stelle nennen oder eines der Daten ändern.",
    ),
  ];
}

function findEndedEnds(body: BodyFile, bodies: Periods, day: string): DataError[] {
  return body.value.relations.flatMap((relation, index) => {
    if (relation.validTo !== undefined) return [];
    const ends: readonly (readonly [string, FactPath])[] = [
      ...(relation.target === undefined ? [] : [[relation.target, ["target"]] as const]),
      ...(relation.between ?? []).map((id, side) => [id, ["between", side]] as const),
    ];
    return ends.flatMap(([id, path]) => {
      const { validTo } = bodies.get(id) ?? {};
      if (validTo === undefined || !isOver({ validTo }, day)) return [];
      return [
        toErrorAt(
          body,
          ["relations", index, ...path],
          `„${id}“ bestand nur bis ${validTo}; die Website zeigt diese Beziehung als beendet.`,
          `Bitte hier „validTo: "${validTo}"“ ergänzen, oder, wenn sie heute mit einer anderen Stelle besteht, eine neue Beziehung.`,
        ),
      ];
    });
  });
}
