import { isDay } from "../../domain/time/partial-date.ts";
import type { CommandOption } from "./command.ts";

/** An option that takes a day. @param name its name in the message */
export const dayOption = (name: string, says: string) =>
  ({
    value: "Tag",
    says,
    check: (value) =>
      isDay(value) ? undefined : `„${value}“ ist kein Tag. Bitte so schreiben: --${name} 2027-01-01`,
  }) as const satisfies CommandOption;

/** An option that takes one of several formats. @param usual taken if none is given */
export const formatOption = <const Values extends readonly string[], Usual extends Values[number]>(
  values: Values,
  usual: Usual,
) =>
  ({
    value: "Format",
    says: "in welcher Form geantwortet wird",
    subject: "Das Format",
    values,
    default: usual,
  }) as const satisfies CommandOption;

/** The option `no-cache` of commands that keep values between runs. */
export const cacheOption = {
  says: "alles neu machen, nichts aus früheren Läufen übernehmen",
} as const satisfies CommandOption;

/** An option that takes a number. @param usual taken if none is given @param least smallest allowed number */
export const countOption = (says: string, usual?: string, least = 0) =>
  ({
    value: "Zahl",
    says,
    check: (value) => {
      if (!/^\d{1,10}$/.test(value))
        return `„${value}“ ist keine Zahl. Bitte nur Ziffern schreiben, zum Beispiel 200.`;
      return Number(value) < least ? `„${value}“ ist zu wenig. Bitte mindestens ${least} nennen.` : undefined;
    },
    ...(usual === undefined ? {} : { default: usual }),
  }) as const satisfies CommandOption;

/** An option that takes any text. @param value its name in the usage */
export const textOption = (value: string, says: string) => ({ value, says }) as const satisfies CommandOption;
