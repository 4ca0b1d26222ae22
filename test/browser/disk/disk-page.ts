/** The browser functions needed by tests of the copy on disk, the same for all browsers. */
export interface DiskBrowser {
  readonly name: string;
  readonly version: string;
  /** A new tab; `first`, a script's text, runs in every page of it before the page's own scripts. */
  newPage(first?: string): Promise<DiskPage>;
  close(): Promise<void>;
}

/** One tab. */
export interface DiskPage {
  /** Opens an address and waits until it has loaded. */
  goto(url: string): Promise<void>;
  /** Runs a function in the page and returns its result, both as JSON; it has access only to its argument. */
  evaluate<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Addresses requested since the page was made. */
  readonly requests: readonly string[];
  /** Console errors and warnings of pages since then. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}
