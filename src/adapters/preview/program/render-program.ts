import { enableCompileCache, flushCompileCache } from "node:module";
import { join } from "node:path";
import type { Change } from "../change.ts";
import type { Answers, LiveSite, LiveSiteModule, Question, Sent, SentBack } from "../renderer-messages.ts";
import { CodeErrors, openCodeBundle } from "./code-bundle.ts";
import { endWithParent } from "./end-with-parent.ts";

// The program of a renderer (README.md of the folder above): holds the site and answers questions about it, one by one.
const [entry = "", liveFolder = ""] = process.argv.slice(2);
endWithParent();
// The preview ends its renderers itself when somebody interrupts it.
process.on("SIGINT", () => undefined);
process.on("disconnect", () => process.exit());
enableCompileCache(join(liveFolder, "compiled"));

const bundle = await openCodeBundle(entry, join(liveFolder, "code"));
const everything: readonly Change[] = ["code", "styles", "facts"];
let code: LiveSiteModule | undefined;
let site: LiveSite | undefined;

/** Prepares a state; a site with new code replaces the last one only when it is ready. */
async function prepare(changes: ReadonlySet<Change>): Promise<string | undefined> {
  let made = code;
  try {
    if (site !== undefined && !changes.has("code")) await site.prepare(changes);
    else {
      const codeReadAt = Date.now();
      const fresh = (await import(await bundle.make())) as LiveSiteModule;
      made = fresh;
      const next = fresh.openLiveSite(liveFolder, codeReadAt);
      await next.prepare(new Set(everything));
      [code, site] = [fresh, next];
    }
    return undefined;
  } catch (error) {
    if (error instanceof CodeErrors) return error.message;
    return made === undefined ? String((error as Error).stack) : made.toReport(error);
  }
}

async function answer(question: Question): Promise<Answers[Question["ask"]]> {
  switch (question.ask) {
    case "prepare":
      return prepare(new Set(question.changes));
    case "page":
      return site?.page(question.path);
    case "file":
      return site?.file(question.path);
    case "offer":
      return site?.offer(question.copy) as undefined;
    case "alive":
      return undefined;
  }
}

// States are prepared one after another; pages meanwhile come from the last one.
let preparing: Promise<unknown> = Promise.resolve();
process.on("message", ({ id, question }: Sent) => {
  const asked = question.ask === "prepare" ? preparing.then(() => answer(question)) : answer(question);
  if (question.ask === "prepare") preparing = asked.catch(() => undefined).then(() => flushCompileCache());
  asked.then(
    (given) => send({ id, answer: given }),
    (error: unknown) => send({ id, fault: code?.toReport(error) ?? String(error) }),
  );
});

function send(back: SentBack): void {
  if (process.connected) process.send?.(back);
}
