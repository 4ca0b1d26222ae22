import { runOfflinePage } from "./offline-app/main.ts";
import { findPanel } from "./offline-app/panel.ts";

const panel = findPanel();
if (panel !== undefined) void runOfflinePage(panel);
