import { bodyKinds } from "../../domain/schema/body-schema.ts";
import { bodyRooms, publicationRoom } from "../../domain/schema/rooms.ts";
import { PageTop } from "../../ui/components/page/page-top.tsx";
import { ThingList } from "../../ui/components/page/thing-list.tsx";
import { toBodyThing, toPublicationThing } from "../parts/list-entries.tsx";
import { type Page, toReading } from "../parts/page.ts";
import type { PageContext } from "../parts/page-context.ts";
import { PageSources } from "../parts/page-sources.tsx";
import { ProseText } from "../parts/prose-with-drawings.tsx";

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
