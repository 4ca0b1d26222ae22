import { setTimeout as pause } from "node:timers/promises";
import { describe, expect, it } from "vitest";
import type { Change } from "../../../src/adapters/preview/change.ts";
import { PreviewLoop } from "../../../src/adapters/preview/preview-loop.ts";
import { type Renderer, RendererLost } from "../../../src/adapters/preview/renderer.ts";
import type { Answers, Question } from "../../../src/adapters/preview/renderer-messages.ts";
import { waitFor } from "./preview-process.ts";

/** A renderer by hand: each question waits for its answer. */
class HandRenderer implements Renderer {
  readonly asked: { question: Question; answer(given?: unknown): void }[] = [];
  readonly #end = Promise.withResolvers<string | undefined>();
  readonly ended = this.#end.promise;
  hasEnded = false;

  ask<Asked extends Question>(question: Asked): Promise<Answers[Asked["ask"]]> {
    return new Promise((answer, fail) => {
      this.asked.push({ question, answer: (given) => answer(given as Answers[Asked["ask"]]) });
      void this.ended.then(() => fail(new RendererLost()));
    });
  }

  end(): void {
    this.hasEnded = true;
    this.#end.resolve(undefined);
  }

  die(): void {
    this.#end.resolve("Der Zeichner ist weg.");
  }
}

function open() {
  const renderers: HandRenderer[] = [];
  const shown: (string | undefined)[] = [];
  const loop = new PreviewLoop({
    start: () => {
      const made = new HandRenderer();
      renderers.push(made);
      return made;
    },
    onShown: ({ failure }) => shown.push(failure),
  });
  /** Answers the preparation that is asked for next. @returns its changes */
  const prepared = async (failure?: string): Promise<readonly Change[]> => {
    const next = await waitFor(() =>
      renderers.at(-1)?.asked.find(({ question }) => question.ask === "prepare"),
    );
    renderers.at(-1)?.asked.splice(0, 1);
    next.answer(failure);
    return next.question.ask === "prepare" ? next.question.changes.toSorted() : [];
  };
  return { loop, renderers, shown, prepared };
}

const all = ["code", "facts", "styles"];

describe("the loop of the preview", () => {
  it("prepares everything first, then what has changed", async () => {
    const { loop, shown, prepared } = open();
    loop.take(["facts"]);
    expect(await prepared()).toEqual(all);
    await waitFor(() => shown.length === 1 && !loop.isBusy);
    loop.take(["styles"]);
    expect(await prepared()).toEqual(["styles"]);
    await waitFor(() => shown.length === 2);
    expect(shown).toEqual([undefined, undefined]);
  });

  it("joins the changes that come meanwhile, and loses none of the same kind", async () => {
    const { loop, shown, prepared } = open();
    loop.take(["facts"]);
    await pause(5);
    for (const change of ["facts", "styles", "facts"] as const) loop.take([change]);
    expect(await prepared()).toEqual(all);
    expect(await prepared()).toEqual(["facts", "styles"]);
    await waitFor(() => !loop.isBusy);
    expect(shown).toHaveLength(2);
  });

  it("holds a mistake back until the files are still, and prepares again what it has spoilt", async () => {
    const { loop, shown, prepared } = open();
    loop.take(["facts"]);
    await prepared();
    await waitFor(() => !loop.isBusy);
    loop.take(["facts"]);
    await prepared("halb geschrieben");
    loop.take(["styles"]);
    expect(await prepared()).toEqual(["facts", "styles"]);
    await waitFor(() => !loop.isBusy);
    expect(shown).toEqual([undefined, undefined]);
    loop.take(["facts"]);
    await prepared("falsch");
    await waitFor(() => shown.at(-1) === "falsch");
    expect(loop.failure).toBe("falsch");
  });

  it("starts again when the renderer dies, and answers the page that was asked for meanwhile", async () => {
    const { loop, renderers, prepared } = open();
    loop.take(["facts"]);
    await prepared();
    await waitFor(() => !loop.isBusy);
    const page = loop.ask({ ask: "page", path: "/de/" });
    renderers[0]?.die();
    await waitFor(() => renderers[1]?.asked.length === 1);
    // The new one has no page yet, so nobody asks it for one.
    const other = loop.ask({ ask: "page", path: "/en/" });
    await pause(200);
    expect(renderers[1]?.asked.map(({ question }) => question.ask)).toEqual(["prepare"]);
    expect(await prepared()).toEqual(all);
    const both = await waitFor(() => renderers[1]?.asked.length === 2 && renderers[1].asked);
    both.find(({ question }) => question.ask === "page" && question.path === "/en/")?.answer();
    expect(await other).toBeUndefined();
    const again = await waitFor(() =>
      renderers[1]?.asked.find(({ question }) => question.ask === "page" && question.path === "/de/"),
    );
    again.answer({ moved: "/" });
    expect(await page).toEqual({ moved: "/" });
  });

  it("gives up a state that ends two renderers, and tries again with the next change", async () => {
    const { loop, renderers, shown, prepared } = open();
    loop.take(["facts"]);
    await pause(5);
    renderers[0]?.die();
    await waitFor(() => renderers.length === 2 && renderers[1]?.asked.length === 1);
    renderers[1]?.die();
    await waitFor(() => shown.at(-1) === "Der Zeichner ist weg.");
    expect(await loop.ask({ ask: "page", path: "/" })).toBeUndefined();
    loop.take(["facts"]);
    expect(await prepared()).toEqual(all);
    await waitFor(() => shown.at(-1) === undefined && shown.length === 2);
  });

  it("has the copy offered again after each preparation", async () => {
    const { loop, renderers, prepared } = open();
    loop.take(["facts"]);
    await prepared();
    const copy = { path: "/downloads/a.zip", bytes: 1, sha256: "0" };
    void loop.offer(copy);
    const offered = await waitFor(() => renderers[0]?.asked.find(({ question }) => question.ask === "offer"));
    expect(offered.question).toEqual({ ask: "offer", copy });
  });

  it("lets another process take over after many changes of code; the last one serves until then", async () => {
    const { loop, renderers, prepared } = open();
    for (let change = 0; change < 26; change += 1) {
      loop.take(["code"]);
      await waitFor(() => renderers.at(-1)?.asked.length === 1);
      if (change === 25) expect(renderers.map(({ hasEnded }) => hasEnded)).toEqual([false, false]);
      await prepared();
      await waitFor(() => !loop.isBusy);
    }
    expect(renderers.map(({ hasEnded }) => hasEnded)).toEqual([true, false]);
    loop.end();
    expect(renderers[1]?.hasEnded).toBe(true);
  });
});
