import type { ActivityTotals } from "../../attendance/yearActivity";
import { eventName } from "../../text/eventNames";
import type { EventForm, EventKind } from "../../workbook/activityTables";
import type { GroupLines } from "./groupEvents";
import { listed, type YearReportContext } from "./yearReportContext";

const kinds: readonly (EventKind | null)[] = ["meeting", "gathering", null];
const forms: readonly (EventForm | null)[] = ["digital", "physical", null];

/** A group's year in a paragraph of running text. */
export function groupParagraph(
  context: YearReportContext,
  { name, lines }: GroupLines,
  { planned, held, cancelled, stillToCome, eventDays, participations, daysWithoutFigure }: ActivityTotals,
): string {
  const { say, number } = context;
  const evaluated = lines.filter(({ event, means }) => event.status === "held" && means.isEvaluated).length;
  return [
    say("groupSentence", {
      group: name,
      planned,
      held,
      days: eventDays,
      participations: participations === null ? say("unknownParticipations") : number(participations),
    }),
    ...(participations === null || daysWithoutFigure === 0
      ? []
      : [say("groupWithoutNumbers", { missing: daysWithoutFigure })]),
    ...(held === 0 ? [] : [say("groupKinds", { kinds: kindsOf(context, lines) })]),
    ...(cancelled === 0 ? [] : [say("groupCancelled", { cancelled })]),
    ...(stillToCome === 0 ? [] : [say("groupToCome", { stillToCome })]),
    ...(held === 0 ? [] : [evaluated === 0 ? say("groupNoneEvaluated") : say("groupEvaluated", { evaluated })]),
  ].join(" ");
}

/** "3 digitala möten, 3 digitala träffar och 2 fysiska träffar". */
function kindsOf(context: YearReportContext, lines: GroupLines["lines"]): string {
  const held = lines.filter(({ event }) => event.status === "held");
  const counts = kinds.flatMap((kind) =>
    forms.flatMap((form) => {
      const count = held.filter(({ event }) => event.kind === kind && event.form === form).length;
      return count === 0 ? [] : [`${String(count)} ${eventName(form, kind, count, context.language)}`];
    }),
  );
  return listed(context, counts);
}
