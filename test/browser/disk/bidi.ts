/** An event sent by the browser; `params` as the protocol defines them for the method. */
export interface BidiEvent {
  readonly method: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A connection for WebDriver BiDi (https://w3c.github.io/webdriver-bidi/). */
export interface Bidi {
  /** Rejects with the browser's own words if it refuses, or if the connection ends. */
  send<Result>(method: string, params: Readonly<Record<string, unknown>>): Promise<Result>;
  listen(listener: (event: BidiEvent) => void): void;
  close(): void;
}

interface Answer {
  readonly id?: number;
  readonly result?: unknown;
  readonly error?: string;
  readonly message?: string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
}

/** Connects to a browser's address such as `ws://127.0.0.1:1234/session`. */
export async function connectBidi(url: string): Promise<Bidi> {
  const socket = new WebSocket(url);
  await new Promise<void>((done, fail) => {
    socket.addEventListener("open", () => done());
    socket.addEventListener("error", () => fail(new Error(`no connection to ${url}`)));
  });
  const waiting = new Map<number, { done: (result: unknown) => void; fail: (error: Error) => void }>();
  const listeners: ((event: BidiEvent) => void)[] = [];
  let last = 0;
  socket.addEventListener("message", ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id === undefined) {
      const { method, params } = answer;
      if (method !== undefined && params !== undefined)
        for (const listener of listeners) listener({ method, params });
      return;
    }
    const caller = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (answer.error === undefined) caller?.done(answer.result);
    else caller?.fail(new Error(`${answer.error}: ${answer.message}`));
  });
  socket.addEventListener("close", () => {
    for (const { fail } of waiting.values()) fail(new Error("the browser is gone"));
  });
  return {
    send: <Result>(method: string, params: Readonly<Record<string, unknown>>) => {
      last += 1;
      const id = last;
      return new Promise<Result>((done, fail) => {
        waiting.set(id, { done: (result) => done(result as Result), fail });
        socket.send(JSON.stringify({ id, method, params }));
      });
    },
    listen: (listener) => listeners.push(listener),
    close: () => socket.close(),
  };
}
