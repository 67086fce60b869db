import { formatNumber } from "../../../shared/text/numberText";
import { node, type PaneNode } from "../../dom/paneNode";
import { commandOfView, isSameCommand } from "../../state/commandOfView";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";

/** What the year comes to, before it is written to sheets; null while it is not known. */
export function yearAtAGlance({ state, language, number }: ViewContext): PaneNode | null {
  const { shown, command } = state.previews.events;
  const figures = shown?.activity?.figures ?? null;
  if (figures === null || !isSameCommand(command, commandOfView(state, "events"))) return null;
  const words = (key: EventsTextKey, values = {}) => eventsText(key, language, values);
  const { planned, held, eventDays, participations, persons, municipalities } = figures.total;
  const pooled = figures.pooled.filter(({ role }) => role === "satisfaction" || role === "usefulness");
  return node("ul", { key: "glance" }, [
    node("li", { class: "strong" }, words("eventsHeld", { held, planned, days: eventDays })),
    participations === null ? null : node("li", {}, words("participations", { count: number(participations) })),
    persons === null || municipalities === null
      ? null
      : node("li", {}, words("municipalities", { persons: number(persons), municipalities })),
    node("li", {}, words("evaluated", { count: figures.evaluated })),
    ...pooled.flatMap(({ role, scale, n, mean }) =>
      mean === null || n === null
        ? []
        : [node("li", {}, words("pooled", { ...scale, role: words(role), mean: formatNumber(mean, language), n }))],
    ),
  ]);
}
