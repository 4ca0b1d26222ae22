/** The part of a service worker's global scope used here; TypeScript cannot load its types beside those of pages. */
export interface WorkerScope {
  readonly registration: { readonly scope: string; unregister(): Promise<boolean> };
  readonly clients: { claim(): Promise<void> };
  skipWaiting(): Promise<void>;
  addEventListener(type: "install" | "activate", listener: (event: LastingEvent) => void): void;
  addEventListener(type: "fetch", listener: (event: AskingEvent) => void): void;
}

/** An event whose work the browser waits for. */
export interface LastingEvent {
  waitUntil(work: Promise<unknown>): void;
}

/** A request for a page or file. */
export interface AskingEvent {
  readonly request: Request;
  /** Page that sent the request; empty for a navigation. */
  readonly clientId: string;
  /** Page that results from a navigation. */
  readonly resultingClientId: string;
  respondWith(answer: Promise<Response>): void;
}

/** The scope of the worker this script runs in. */
export const worker = globalThis as unknown as WorkerScope;
