/** Milliseconds without any touch before the screen at a stand asks whether somebody is there. */
const quietTime = 100_000;
/** Milliseconds to answer; WCAG 2.2, success criterion 2.2.1, requires at least twenty seconds. */
export const answerTime = 20_000;

const signsOfLife = ["pointerdown", "pointermove", "keydown", "wheel", "scroll", "input", "touchstart"];

/** Steps while nobody touches the screen. */
export interface IdleSteps {
  /** Asks whether somebody is there. */
  ask(): void;
  /** Closes the question: somebody is there. */
  resume(): void;
  /** Leaves the page after two minutes. */
  leave(): void;
}

/**
 * Watches for two minutes without any touch, key or movement: asks after 100 seconds, leaves after 120.
 * @param waitsForBegin the page is the one visitors should find, so the time only starts with the first touch
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
