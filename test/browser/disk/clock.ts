/** A script's text that moves the page's clock by a number of days. */
export function shiftedBy(days: number): string {
  return `
    const True = Date;
    const shift = ${days * 86_400_000};
    globalThis.Date = class extends True {
      constructor(...parts) { parts.length === 0 ? super(True.now() + shift) : super(...parts); }
      static now() { return True.now() + shift; }
    };`;
}

/** A script's text that speeds up all timers of the page by a factor. */
export function fasterBy(factor: number): string {
  return ["setTimeout", "setInterval"]
    .map(
      (name) => `{
        const slow = globalThis.${name}.bind(globalThis);
        globalThis.${name} = (work, time = 0, ...rest) => slow(work, time / ${factor}, ...rest);
      }`,
    )
    .join("");
}
