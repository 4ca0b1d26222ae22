import type { Words } from "../../views/translations/interface-words.ts";
import { markIfStandIn, withMarkedLabels, withMarks } from "../../views/translations/untranslated-marks.ts";
import type { PageContext } from "./page-context.ts";

/** The same context, in which everything that is German for want of a translation carries marks, words and labels of drawings alike. */
export function withStandInsMarked(context: PageContext): PageContext {
  return {
    ...context,
    words: withMarks(context.words),
    drawing: (name) => {
      const pair = context.drawing(name);
      const { landscape, portrait, borders, legend, said } = pair;
      if (said === undefined || said.standIns.size === 0) return pair;
      return {
        borders: borders?.map(({ look, text }) => ({ look, text: markIfStandIn(text, said.standIns) })),
        legend: legend?.map(({ form, text }) => ({ form, text: markIfStandIn(text, said.standIns) })),
        landscape: withMarkedLabels(landscape, said.standIns),
        portrait: portrait && withMarkedLabels(portrait, said.standIns),
        said,
      };
    },
  };
}

/** The same context, reporting the key of each outdated word that is said; a drawing has been made before, with its words. */
export function withOutdatedReported(context: PageContext, report: (key: string) => void): PageContext {
  const { words } = context;
  const reporting = (...[key, values]: Parameters<Words>) => {
    if (words.outdatedKeys.has(key)) report(key);
    return words(key, values);
  };
  return {
    ...context,
    words: Object.assign(reporting, words),
    drawing: (name) => {
      const pair = context.drawing(name);
      for (const key of pair.said?.outdatedKeys ?? []) report(key);
      return pair;
    },
  };
}
