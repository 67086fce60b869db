import { node, type PaneNode } from "../../dom/paneNode";
import { commandOfView } from "../../state/commandOfView";
import type { ViewContext } from "../viewContext";
import { eventsText } from "./eventsTexts";
import { smallButton } from "./fields";

/** The year's report, and the plan of the year after it. */
export function yearSheets({ state, actions, language }: ViewContext): PaneNode {
  const command = commandOfView(state, "events");
  const year = command?.year ?? null;
  const isOff = state.run !== null || command === null;
  return node("div", { key: "year-sheets", class: "buttons" }, [
    smallButton("report", eventsText("yearReport", language), isOff, () => {
      actions.draw("summarise-year", { year });
    }),
    smallButton("plan", eventsText("plan", language), isOff, () => {
      actions.draw("plan-year", { year: year === null ? null : year + 1 });
    }),
  ]);
}
