import { type ChildProcess, fork } from "node:child_process";
import { fileURLToPath } from "node:url";
import type { Answers, Question, RendererPlaces, Sent, SentBack } from "./renderer-messages.ts";

/** Program of a renderer. */
const ownProgram = fileURLToPath(new URL("program/render-program.ts", import.meta.url));

/** A process that holds the site and renders its pages. */
export interface Renderer {
  /** @throws RendererLost when the process ends first or no longer answers, else an Error with the fault of the program */
  ask<Asked extends Question>(question: Asked): Promise<Answers[Asked["ask"]]>;
  /** Ends the process. */
  end(): void;
  /** Settles when it has ended: with the reason in words, or with undefined where {@link end} was called. */
  readonly ended: Promise<string | undefined>;
}

/** The end of a renderer before its answer. */
export class RendererLost extends Error {}

/** Settings that tests replace. */
export interface RendererOptions {
  /** Time in ms without any answer after which a process counts as hanging. */
  readonly patience?: number;
  /** Path of the program. */
  readonly program?: string;
}

/** Starts a renderer; it prepares nothing until it is asked to. */
export function startRenderer(
  { entry, liveFolder }: RendererPlaces,
  { patience = 30_000, program = ownProgram }: RendererOptions = {},
): Renderer {
  const child = fork(program, [entry, liveFolder], {
    // Node strips the types of the program itself; a loader would make its start slower.
    execArgv: ["--enable-source-maps", "--disable-warning=ExperimentalWarning"],
    stdio: ["ignore", "inherit", "inherit", "ipc"],
    serialization: "advanced",
  });
  const waiting = new Map<number, (back: SentBack | undefined) => void>();
  let number = 0;
  let reason: string | undefined;
  let isWanted = true;
  let heard = performance.now();

  const send = (question: Question, then: (back: SentBack | undefined) => void): void => {
    number += 1;
    if (waiting.size === 0) heard = performance.now();
    waiting.set(number, then);
    const sent: Sent = { id: number, question };
    child.send(sent, () => undefined);
  };
  child.on("message", (back: SentBack) => {
    heard = performance.now();
    const then = waiting.get(back.id);
    waiting.delete(back.id);
    then?.(back);
  });
  const watch = setInterval(() => {
    if (waiting.size === 0) return;
    if (performance.now() - heard < patience) return send({ ask: "alive" }, () => undefined);
    reason = `Das Programm der Vorschau hat ${Math.round(patience / 1000)} Sekunden lang nicht geantwortet und wurde beendet.`;
    child.kill("SIGKILL");
  }, patience / 4);
  watch.unref();

  const ended = endOf(child).then((how) => {
    clearInterval(watch);
    for (const then of waiting.values()) then(undefined);
    waiting.clear();
    return isWanted
      ? (reason ?? `Das Programm der Vorschau ist unerwartet zu Ende gegangen (${how}).`)
      : undefined;
  });
  return {
    ended,
    end: () => {
      isWanted = false;
      child.kill("SIGKILL");
    },
    ask: <Asked extends Question>(question: Asked) =>
      new Promise<Answers[Asked["ask"]]>((done, fail) => {
        if (!isRunning(child)) return fail(new RendererLost());
        send(question, (back) => {
          if (back === undefined) fail(new RendererLost());
          else if (back.fault !== undefined) fail(new Error(back.fault));
          else done(back.answer as Answers[Asked["ask"]]);
        });
      }),
  };
}

function isRunning(child: ChildProcess): boolean {
  return child.connected && child.exitCode === null && child.signalCode === null;
}

/** How a process ended: its code, its signal, or why it never started. */
function endOf(child: ChildProcess): Promise<string> {
  return new Promise((done) => {
    child.on("error", (error) => done(error.message));
    child.on("exit", (code, signal) => done(signal ?? `Code ${code}`));
  });
}
