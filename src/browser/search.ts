import { findPanel } from "./search/page/search-field.ts";
import { runSearchPage } from "./search/run-search-page.ts";

const panel = findPanel();
if (panel !== undefined) runSearchPage(panel);
