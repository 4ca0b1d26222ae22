/** Milliseconds nobody may touch a screen at a stand before it asks whether somebody is there. */
const quietTime = 100_000;
/** Milliseconds to answer; twenty seconds are the least that WCAG 2.2, success criterion 2.2.1, allows. */
export const answerTime = 20_000;

const signsOfLife = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input", "touchstart"];

/** What happens when nobody touches the screen. */
export interface IdleSteps {
  /** Asks whether somebody is there. */
  ask(): void;
  /** Somebody is there: the question goes away. */
  resume(): void;
  /** Two minutes are over. */
  leave(): void;
}

/**
 * Watches for two minutes without any touch, key or movement: asks after 100 seconds, leaves after 120.
 * @param waitsForBegin the page shows already what visitors should find first, so nothing runs before somebody begins
 */
export function watchIdle(steps: IdleSteps, waitsForBegin: boolean): void {
  let timer: number | undefined;
  let isAsking = false;
  const wait = () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => {
      isAsking = true;
      steps.ask();
      timer = window.setTimeout(() => steps.leave(), answerTime);
    }, quietTime);
  };
  const live = () => {
    if (isAsking) steps.resume();
    isAsking = false;
    wait();
  };
  for (const sign of signsOfLife) addEventListener(sign, live, { capture: true, passive: true });
  if (!waitsForBegin) wait();
}
