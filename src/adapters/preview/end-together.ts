const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

/** Cleans up when somebody ends this process, which then ends by the same signal. @param cleanUp called once */
export function endTogether(cleanUp: () => Promise<void>): void {
  let isEnding = false;
  for (const signal of signals)
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      void cleanUp().finally(() => {
        process.removeAllListeners(signal);
        process.kill(process.pid, signal);
      });
    });
}
