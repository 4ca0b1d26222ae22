/** What tests of the copy on disk need of a browser, the same in all of them. */
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
  /** Runs a function in the page and gives its result, both as JSON; it sees nothing but its argument. */
  evaluate<Argument, Result>(
    work: (argument: Argument) => Result | Promise<Result>,
    argument: Argument,
  ): Promise<Result>;
  /** Addresses asked for since the page was made. */
  readonly requests: readonly string[];
  /** What pages complained about on the console since then. */
  readonly complaints: readonly string[];
  close(): Promise<void>;
}
