import { bodyRooms, publicationRoom } from "../domain/rooms.ts";
import { bodyKinds } from "../domain/schema/body.ts";
import { PageTop } from "../ui/components/page-top.tsx";
import { ThingList } from "../ui/components/thing-list.tsx";
import { type Page, toReading } from "./page.ts";
import type { PageContext } from "./page-context.ts";
import { PageSources } from "./page-sources.tsx";
import { ProseText } from "./prose-text.tsx";
import { toBodyThing, toPublicationThing } from "./things.tsx";

/** Page of a room: everything in it, by name. */
export function listPage(context: PageContext): Page {
  const { network, route, words } = context;
  const reading = toReading(context);
  const title = words(`room.${route.name}`);
  const prose = context.prose(route.name);
  const kind = bodyKinds.find((candidate) => bodyRooms[candidate] === route.name);
  const things =
    route.name === publicationRoom
      ? network.publications.map((publication) => toPublicationThing(publication, context, reading))
      : network.bodiesOf(kind ?? "network").map((body) => toBodyThing(body, context, reading));
  return {
    head: {
      title,
      description: words("list.description", { room: title, name: network.site.name }),
      filter: "page",
    },
    content: (
      <>
        <PageTop title={title} />
        {prose && <ProseText prose={prose} context={context} reading={reading} />}
        <ThingList things={things} />
        <PageSources context={context} reading={reading} />
      </>
    ),
  };
}
