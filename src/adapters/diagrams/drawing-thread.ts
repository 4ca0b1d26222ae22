import { once } from "node:events";
import { Worker } from "node:worker_threads";
import type { DrawnText, SharedRequest } from "./draw-together.ts";

/** Limit by the wall clock, as a multiple of the processor time allowed, in case the thread only waits. */
const longestWait = 20;

/** A thread that draws one diagram after another. */
export interface DrawingThread {
  /** Never rejects: a diagram that takes too long, or ends its thread, becomes an error of its own. */
  draw(request: SharedRequest): Promise<readonly DrawnText[]>;
  /** Ends the thread. */
  close(): Promise<void>;
}

/**
 * Opens a thread when the first diagram comes, and another after each one that had to be ended.
 * @param timeLimit for one diagram, in ms of processor time from the moment the thread has loaded the engine: whether a
 * drawing is too large must not depend on the load of the machine. The time of the whole process is measured, which
 * only waits meanwhile.
 */
export function openDrawingThread(timeLimit: number): DrawingThread {
  let worker: Worker | undefined;
  const close = async () => {
    const ended = worker;
    worker = undefined;
    await ended?.terminate();
  };
  return {
    close,
    draw: async (request) => {
      worker ??= await startWorker();
      const result = await answerOf(worker, request, timeLimit);
      if (result !== undefined) return result;
      await close();
      const message = `Das Diagramm ließ sich nicht in ${timeLimit / 1000} Sekunden Rechenzeit zeichnen. Bitte aufteilen oder vereinfachen.`;
      return request.texts.map(() => ({ error: { message, line: 1, column: 1 } }));
    },
  };
}

/** Starts a thread and waits until it can draw. @throws where the installation is at fault, never a diagram */
async function startWorker(): Promise<Worker> {
  // Node strips the types of these files itself; flags of the parent, such as a loader, stay away.
  const worker = new Worker(new URL("./draw-worker.ts", import.meta.url), { execArgv: [] });
  await once(worker, "message");
  return worker;
}

function answerOf(
  worker: Worker,
  request: SharedRequest,
  timeLimit: number,
): Promise<readonly DrawnText[] | undefined> {
  return new Promise((resolve) => {
    const [before, start] = [process.cpuUsage(), performance.now()];
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(before);
      const isStuck = performance.now() - start >= longestWait * timeLimit;
      if ((user + system) / 1000 >= timeLimit || isStuck) settle(undefined);
    }, 100);
    const onError = (error: Error) => {
      const message = `Das Diagramm ließ sich nicht zeichnen: ${error.message}`;
      settle(
        request.texts.map(() => ({ error: { message, line: 1, column: 1 } })),
        true,
      );
    };
    const onMessage = (result: readonly DrawnText[]) => settle(result);
    worker.once("message", onMessage);
    worker.once("error", onError);
    worker.postMessage(request);
    function settle(result: readonly DrawnText[] | undefined, dead = false): void {
      clearInterval(timer);
      worker.off("message", onMessage);
      worker.off("error", onError);
      resolve(dead ? undefined : result);
    }
  });
}
