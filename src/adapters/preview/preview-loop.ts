import { setTimeout as pause } from "node:timers/promises";
import type { Change } from "./change.ts";
import { type Renderer, RendererLost } from "./renderer.ts";
import type { Answers, OfferedCopy, Question } from "./renderer-messages.ts";

/** Time in ms a mistake is held back: a file may have been read while it was being written. */
const untilTold = 120;

/** Number of times a process loads new code: what it once loaded it keeps, so another one takes over. */
const mostCodes = 25;

/** Number of renderers that may end while they prepare one state. */
const mostLost = 2;

const everything: readonly Change[] = ["code", "styles", "facts"];

/** Parts of the loop, and who is informed. */
export interface LoopOptions {
  readonly start: () => Renderer;
  /** A new state can be seen, or a mistake; with the time in ms since its first change. */
  readonly onShown: (shown: { readonly failure: string | undefined; readonly took: number }) => void;
}

/** Keeps one renderer at the last state of the files that holds together. */
export class PreviewLoop {
  readonly #options: LoopOptions;
  /** Changes no state has taken in yet. */
  readonly #owed = new Set<Change>(everything);
  /** Holds a state and answers. */
  #renderer: Renderer | undefined;
  /** Started, without a state. */
  #fresh: Renderer | undefined;
  #running: Promise<void> | undefined;
  readonly #first = Promise.withResolvers<void>();
  #isNews = false;
  #since = performance.now();
  #failure: string | undefined;
  #lost = 0;
  #codes = 0;
  #isOver = false;
  #copy: OfferedCopy | undefined;
  /** Number of the last state that was prepared whole. */
  state = 0;

  constructor(options: LoopOptions) {
    this.#options = options;
    this.#fresh = this.#startRenderer();
  }

  /** Message about a mistake; undefined while all is well. */
  get failure(): string | undefined {
    return this.#failure;
  }

  /** Whether a state is being prepared, or waits to be. */
  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Takes in changes. Those that come meanwhile are prepared together, so the last state is shown in the end. */
  take(changes: Iterable<Change>): void {
    if (this.#isOver) return;
    for (const change of changes) this.#owed.add(change);
    if (!this.isBusy) this.#since = performance.now();
    this.#isNews = true;
    this.#lost = 0;
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
  }

  /** Asks the renderer about the last good state, as soon as there is one; undefined where there is none. */
  async ask<Asked extends Question>(question: Asked): Promise<Answers[Asked["ask"]] | undefined> {
    await this.#first.promise;
    if (this.#renderer === undefined) await this.#running;
    try {
      return await this.#renderer?.ask(question);
    } catch (error) {
      if (!(error instanceof RendererLost)) throw error;
      // Another one is getting ready. A second end is no accident: the question itself may be the cause.
      await pause(untilTold);
      await this.#running;
      return this.#renderer?.ask(question).catch(() => undefined);
    }
  }

  /** Lets pages offer a finished portable copy. */
  async offer(copy: OfferedCopy): Promise<void> {
    this.#copy = copy;
    await this.ask({ ask: "offer", copy });
  }

  /** Ends the renderer; nothing is taken in any more. */
  end(): void {
    this.#isOver = true;
    this.#first.resolve();
    this.#renderer?.end();
    this.#fresh?.end();
  }

  async #run(): Promise<void> {
    while (this.#isNews && !this.#isOver) {
      this.#isNews = false;
      const changes = [...this.#owed];
      this.#owed.clear();
      const failure = await this.#prepare(changes);
      if (failure === undefined) {
        this.#lost = 0;
        this.state += 1;
      } else {
        for (const change of changes) this.#owed.add(change);
        await pause(untilTold);
        if (this.#isNews) continue;
      }
      this.#failure = failure;
      const now = performance.now();
      if (!this.#isOver) this.#options.onShown({ failure, took: now - this.#since });
      this.#since = now;
      this.#first.resolve();
    }
  }

  async #prepare(changes: readonly Change[]): Promise<string | undefined> {
    const last = this.#renderer;
    const isAged = changes.includes("code") && ++this.#codes > mostCodes;
    if (isAged) this.#codes = 0;
    if (last === undefined || isAged) this.#fresh ??= this.#startRenderer();
    const renderer = this.#fresh ?? last;
    if (renderer === undefined) return undefined;
    try {
      const failure = await renderer.ask({
        ask: "prepare",
        changes: renderer === last ? changes : everything,
      });
      if (failure !== undefined) return failure;
      this.#renderer = renderer;
      this.#fresh = undefined;
      if (renderer !== last) last?.end();
      if (this.#copy) await renderer.ask({ ask: "offer", copy: this.#copy });
      return undefined;
    } catch (error) {
      if (!(error instanceof RendererLost)) return (error as Error).message;
      return (await renderer.ended) ?? "";
    }
  }

  #startRenderer(): Renderer {
    const renderer = this.#options.start();
    void renderer.ended.then((reason) => {
      if (reason === undefined || this.#isOver) return;
      if (this.#renderer === renderer) this.#renderer = undefined;
      if (this.#fresh === renderer) this.#fresh = undefined;
      this.#lost += 1;
      const lost = this.#lost;
      console.error(reason);
      if (lost >= mostLost) return;
      this.take(everything);
      this.#lost = lost;
    });
    return renderer;
  }
}
