import { node, type PaneChild } from "../../dom/paneNode";
import { commandOfView } from "../../state/commandOfView";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { smallButton, textField } from "./fields";
import type { FollowUpActions } from "./followUpActions";
import { yearAtAGlance } from "./yearAtAGlance";
import { yearSheets } from "./yearSheets";

/** The year that is summed up, and the shorter way for who has nothing but a survey. */
export function summaryChoices(context: ViewContext, act: FollowUpActions): readonly PaneChild[] {
  const { state, language, text } = context;
  const words = (key: EventsTextKey) => eventsText(key, language);
  const { yearText } = state.followUp;
  const isFault = commandOfView(state, "events") === null;
  return [
    node("p", { class: "quiet" }, words("summaryWhy")),
    textField(
      "summary-year",
      words("year"),
      yearText ?? String(state.previews.events.shown?.year ?? ""),
      (typed) => act.choose({ yearText: typed }, true),
      { kind: "number" },
    ),
    isFault ? node("p", { class: "fault", role: "alert" }, text("yearFault")) : null,
    yearAtAGlance(context),
    yearSheets(context),
    node("details", { key: "responses" }, [
      node("summary", {}, words("responsesHeading")),
      node("p", { class: "quiet" }, words("responsesWhy")),
      smallButton("responses", words("summariseSheet"), state.run !== null, () => {
        act.readShownSheet("responses");
      }),
    ]),
  ];
}
