/** Reason why a command fails, as a German sentence for the person who called it. */
export class CommandError extends Error {}
