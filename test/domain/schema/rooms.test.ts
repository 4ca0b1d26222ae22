import { describe, expect, it } from "vitest";
import { isSlug } from "../../../src/domain/schema/fields/id.ts";
import {
  bodyRooms,
  builtInPages,
  legalPages,
  listRooms,
  publicationRoom,
} from "../../../src/domain/schema/rooms.ts";

describe("rooms and pages", () => {
  const rooms = [...Object.values(bodyRooms), publicationRoom];

  it.each([...rooms, ...builtInPages])("%s is a slug that bears one name only", (name) => {
    expect(isSlug(name)).toBe(true);
    expect([...rooms, ...builtInPages].filter((other) => other === name)).toHaveLength(1);
  });

  it("list every room but the network's own", () => {
    expect([...listRooms].sort()).toEqual(rooms.filter((room) => room !== bodyRooms.network).sort());
  });

  it("make the legal pages themselves", () => {
    for (const page of legalPages) expect(builtInPages).toContain(page);
  });
});
