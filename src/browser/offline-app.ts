import { findPanel } from "./offline-app/panel.ts";
import { runOfflinePage } from "./offline-app/run-offline-page.ts";

const panel = findPanel();
if (panel !== undefined) void runOfflinePage(panel);
