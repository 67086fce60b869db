import type { YearActivity } from "../../attendance/yearActivity";
import { onPage, type MemberPageContext } from "./memberPageContext";
import type { MemberYear } from "./memberYear";

/** Rows of groups and of missed events that one page has room for. */
const roomForRows = 16;

/** The events that the member missed, the latest first, as many as the page has room for. */
export function missedTable(context: MemberPageContext, { missed, groups }: MemberYear, { total }: YearActivity): void {
  const { say, text, word, day, composer } = context;
  composer.line(say("missedHeading"), "heading");
  if (total.eventsWithList === 0) {
    onPage(context, say("noLists"), "body");
    return;
  }
  if (total.eventsWithList < total.held) {
    onPage(context, say("someLists", { lists: total.eventsWithList, held: total.held }), "body");
  }
  if (missed.length === 0) {
    onPage(context, say("noneMissed"), "body");
    return;
  }
  const room = Math.max(3, roomForRows - groups.length);
  const shown = [...missed].reverse().slice(0, missed.length > room ? room - 1 : room);
  composer.table(
    context.tableName("Kommunblad_missade"),
    [
      { key: "theme", header: text("theme"), width: 40, format: "@", wrap: true },
      { key: "start", header: text("start"), width: 16 },
      { key: "kind", header: text("kind"), width: 16 },
      { key: "form", header: text("form"), width: 16 },
      { key: "id", header: text("id"), width: 16, format: "@", wrap: true },
    ],
    shown.map(({ theme, start, kind, form, id }) => () => ({
      theme: theme ?? text("missing"),
      start: day(start),
      kind: kind === null ? text("missing") : word(kind),
      form: form === null ? text("missing") : word(form),
      id,
    })),
  );
  if (shown.length < missed.length) onPage(context, say("moreMissed", { count: missed.length - shown.length }), "body");
}
