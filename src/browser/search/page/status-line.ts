import { element } from "./element.ts";

/** The live region that announces the results of a search. */
export interface StatusLine {
  /** Replaces its sentences; without sentences it is empty. */
  say(...sentences: (string | HTMLElement)[]): void;
  /**
   * Reserves room for one more sentence, so that nothing below moves when it appears.
   * @returns a function that shows it; called after another `say`, it does nothing
   */
  leaveRoom(): (sentence: string) => void;
}

/** @param region an element with `role="status"` */
export function createStatusLine(region: HTMLElement): StatusLine {
  const add = (sentence: string | HTMLElement) => {
    const line = element("span", { class: "search-panel__sentence" }, sentence, " ");
    region.append(line);
    return line;
  };
  return {
    say(...sentences) {
      region.replaceChildren();
      for (const sentence of sentences) add(sentence);
    },
    leaveRoom() {
      const line = element("span", { class: "search-panel__sentence search-panel__sentence--later" });
      region.append(line);
      return (sentence) => line.append(sentence, " ");
    },
  };
}
