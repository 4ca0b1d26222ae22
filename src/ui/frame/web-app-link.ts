import { createContext } from "preact";

/** Reference to the manifest of the installable app from the page that is drawn; undefined where there is none. */
export const WebAppManifest = createContext<string | undefined>(undefined);
