import type { EventActivity } from "../../attendance/eventActivity";
import type { YearActivity } from "../../attendance/yearActivity";
import { onPage, type MemberPageContext } from "./memberPageContext";
import type { MemberYear } from "./memberYear";

/** Lines of groups and of missed events that one page has room for. */
const roomForLines = 28;

/** Characters of a theme on a line: somewhat less than the column's width, since words are not broken. */
const themeWidth = 36;

/** As many of the events, the latest first, as there are lines for; at least three. */
function fitting(missed: readonly EventActivity[], lines: number): readonly EventActivity[] {
  let left = lines;
  return [...missed].reverse().filter(({ theme }, index) => {
    left -= Math.max(1, Math.ceil((theme ?? "").length / themeWidth));
    return index < 3 || left >= 0;
  });
}

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
  const shown = fitting(missed, roomForLines - groups.length);
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
