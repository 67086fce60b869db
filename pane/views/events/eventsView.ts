import { node, type PaneChild } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { bringIn } from "./bringIn";
import { eventsText } from "./eventsTexts";
import { exportView } from "./exportView";
import { followUpActions } from "./followUpActions";
import { removalView } from "./removalView";
import { summaryChoices } from "./summaryChoices";
import { told } from "./told";

/** After an event: who came and what they thought is brought in, seen before it is written, and summed up; personal data go again. */
export function eventsView(context: ViewContext): readonly PaneChild[] {
  const { state, text, language, actions } = context;
  const { task, source } = state.followUp;
  const act = followUpActions(actions.means);
  const words = (key: Parameters<typeof eventsText>[0]) => eventsText(key, language);
  const part = (key: string, heading: string, children: readonly PaneChild[]) =>
    node("section", { key, class: "part", "aria-labelledby": `${key}-heading` }, [
      node("h2", { id: `${key}-heading` }, heading),
      ...children,
    ]);
  const isSummary = task === "summarise";
  return [
    node("h1", { class: "unseen" }, text("events")),
    ...(state.workbook === null
      ? []
      : [
          task === "removal"
            ? null
            : part("bring-in", words(task === "responses" ? "responsesHeading" : "bringIn"), [
                ...(source === null ? bringIn(context, act) : exportView(context, act, source)),
              ]),
          isSummary ? part("summary", words("summaryHeading"), summaryChoices(context, act)) : null,
          isSummary ? told(context) : null,
          isSummary || task === "removal" ? part("removal", words("removalHeading"), removalView(context, act)) : null,
        ]),
  ];
}
