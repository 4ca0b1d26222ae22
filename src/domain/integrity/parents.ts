import type { DataError } from "../mistakes/data-error.ts";
import type { BodyFile } from "../network/facts.ts";
import { isBefore, type PartialDate, toLastDay } from "../time/partial-date.ts";
import { isPresent, isToCome, type Period } from "../time/period.ts";
import { type Rule, toErrorAt } from "./network-rule.ts";

/**
 * A body that needs a parent has one today and until its own end: when its last `partOf` or the body named there ends
 * earlier, the body would disappear from every drawing unnoticed.
 */
export const checkParents: Rule = (facts, day) => {
  const bodies = new Map(facts.bodies.map((body) => [body.value.id, body]));
  return facts.bodies.filter(mustBelong).flatMap((body) => {
    const parts = toParts(body, bodies);
    if (parts.length === 0) return [];
    const last = parts.reduce((a, b) => (isLater(b.validTo, a.validTo) ? b : a));
    if (endsBefore(last, body.value)) return [toEndError(body, last)];
    const isLost =
      day !== undefined && isPresent(body.value, day) && !parts.some((part) => isPresent(part, day));
    return isLost ? [toLostError(body, parts, day)] : [];
  });
};

/** The period of a `partOf` in which both the relation and the body it names exist. */
interface Part extends Period {
  readonly index: number;
  readonly target: string;
  /** True when it ends because the body it names does. */
  readonly isParentOver: boolean;
}

function mustBelong({ kind, value }: BodyFile): boolean {
  return kind !== "network" && kind !== "institution" && value.root !== true;
}

function toParts({ value }: BodyFile, bodies: ReadonlyMap<string, BodyFile>): Part[] {
  return value.relations.flatMap(({ kind, target, validFrom, validTo }, index) => {
    if (kind !== "partOf" || target === undefined) return [];
    const parent: Period = bodies.get(target)?.value ?? {};
    const isParentOver = isLater(validTo, parent.validTo);
    return [
      {
        index,
        target,
        validFrom: [validFrom, parent.validFrom]
          .filter((date) => date !== undefined)
          .sort()
          .at(-1),
        validTo: isParentOver ? parent.validTo : validTo,
        isParentOver,
      },
    ];
  });
}

/** True when an end comes after another; an unknown end counts as not reached. */
function isLater(end: PartialDate | undefined, other: PartialDate | undefined): boolean {
  if (other === undefined) return false;
  return end === undefined || toLastDay(end) > toLastDay(other);
}

function endsBefore(part: Period, body: Period): boolean {
  if (part.validTo === undefined) return false;
  return body.validTo === undefined || isBefore(part.validTo, body.validTo);
}

function toEndError(body: BodyFile, { index, target, validTo = "", isParentOver }: Part): DataError {
  const { id, validTo: end } = body.value;
  return toErrorAt(
    body,
    ["relations", index, isParentOver ? "target" : "validTo"],
    isParentOver
      ? `„${target}“ bestand nur bis ${validTo}; danach gehört „${id}“ zu keiner Stelle.`
      : `„${id}“ gehört nur bis ${validTo} zu „${target}“ und danach zu keiner Stelle.`,
    end === undefined
      ? `Besteht „${id}“ nicht mehr, bitte über „relations“ „validTo: "${validTo}"“ ergänzen, ohne Leerzeichen davor; sonst ${toSuccession(validTo, isParentOver)}.`
      : `„${id}“ bestand bis ${end}: Bitte eines der Daten ändern oder ${toSuccession(validTo, isParentOver)}.`,
  );
}

function toSuccession(validTo: PartialDate, isParentOver: boolean): string {
  const ended = isParentOver ? `hier „validTo: "${validTo}"“ und ` : "";
  return `${ended}einen neuen Eintrag „kind: partOf“ mit „target“ und „validFrom“ ergänzen`;
}

function toLostError(body: BodyFile, parts: readonly Part[], day: string): DataError {
  const next = parts.find((part) => isToCome(part, day)) ?? parts[0];
  return toErrorAt(
    body,
    ["relations", next?.index ?? 0, "validFrom"],
    `„${body.value.id}“ gehört erst ab ${next?.validFrom ?? "später"} zu „${next?.target}“ und heute (${day}) zu keiner Stelle.`,
    "Bitte das Datum ändern, „validFrom“ auch für die Stelle selbst eintragen oder ergänzen, wozu sie bis dahin gehört.",
  );
}
