import { z } from "zod";

/** A whole number from 1 to 9999. */
export const countField = z
  .string()
  .regex(/^[1-9]\d{0,3}$/, { message: "Das ist keine ganze Zahl von 1 bis 9999." })
  .transform(Number)
  .meta({
    title: "Anzahl",
    description: "Ganze Zahl in Ziffern.",
    type: ["string", "integer"],
    minimum: 1,
    maximum: 9999,
    samples: ["12"],
  });
