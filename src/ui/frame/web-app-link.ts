import { createContext } from "preact";

/** Reference to the manifest of the installable app from the current page; undefined if there is none. */
export const WebAppManifest = createContext<string | undefined>(undefined);
