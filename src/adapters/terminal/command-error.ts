/** Why a command cannot do its work, as a German sentence for the person who called it. */
export class CommandError extends Error {}
