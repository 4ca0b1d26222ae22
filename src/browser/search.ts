import { runSearchPage } from "./search/main.ts";
import { findPanel } from "./search/panel.ts";

const panel = findPanel();
if (panel !== undefined) runSearchPage(panel);
