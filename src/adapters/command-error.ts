/** A wrong call of a command, as a German sentence. */
export class CommandError extends Error {}
