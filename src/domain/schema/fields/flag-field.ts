import { z } from "zod";

/** A yes or no; in YAML `true` or `false`. */
export const flagField = z
  .enum(["true", "false"])
  .transform((value) => value === "true")
  .meta({
    title: "Ja oder nein",
    description: "true für ja, false für nein.",
    type: "boolean",
    enum: [true, false],
  });
