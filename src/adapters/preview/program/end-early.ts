import { endWithParent } from "./end-with-parent.ts";

// Loaded before a program of the preview with `--import`: it then ends with the preview, however that ends.
endWithParent();
