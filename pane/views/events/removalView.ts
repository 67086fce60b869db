import { node, type PaneChild, type PaneNode } from "../../dom/paneNode";
import { isSameCommand, commandOfView } from "../../state/commandOfView";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import { selectField, smallButton, textField } from "./fields";
import type { FollowUpActions } from "./followUpActions";
import { told } from "./told";

/** What is taken away for good: chosen, shown, and with a decision behind it. */
export function removalView(context: ViewContext, act: FollowUpActions): readonly PaneChild[] {
  const { state, language } = context;
  const words = (key: EventsTextKey) => eventsText(key, language);
  const { task, removal } = state.followUp;
  const isOff = state.run !== null;
  const why = node("p", { class: "quiet" }, words("removalWhy"));
  if (task !== "removal") {
    return [
      why,
      node("div", { class: "buttons" }, [
        smallButton("start", words("startRemoval"), isOff, () => {
          act.choose({ task: "removal" });
        }),
      ]),
    ];
  }
  const change = (what: Partial<typeof removal>, isTyped = true) => {
    act.choose({ removal: { ...removal, ...what } }, isTyped);
  };
  return [
    why,
    node("p", { class: "message warning", role: "note" }, words("removalForGood")),
    selectField(
      "removal-of",
      words("removalOf"),
      [
        { value: "year", text: words("ofYear") },
        { value: "before", text: words("olderThan") },
      ],
      removal.isBefore ? "before" : "year",
      (chosen) => {
        change({ isBefore: chosen === "before" }, false);
      },
    ),
    removal.isBefore
      ? textField("removal-before", words("before"), removal.before, (before) => change({ before }), {
          hint: words("beforeForm"),
        })
      : textField("removal-year", words("year"), removal.yearText, (yearText) => change({ yearText }), {
          kind: "number",
        }),
    textField("removal-decision", words("decision"), removal.decision, (decision) => change({ decision }), {
      hint: words("decisionWhy"),
    }),
    taken(context),
    told(context),
    node("div", { class: "buttons" }, [smallButton("leave", words("leave"), isOff, act.leave)]),
  ];
}

/** What would go, while it is still there. */
function taken({ state, language }: ViewContext): PaneNode | null {
  const { shown, command } = state.previews.events;
  const removal = shown?.removal;
  if (removal === undefined || !isSameCommand(command, commandOfView(state, "events"))) return null;
  if (removal.persons === 0 && removal.rowsByTable.every(({ rows }) => rows === 0)) {
    return node("p", { key: "taken" }, eventsText("removesNothing", language));
  }
  return node("div", { key: "taken" }, [
    node("p", { class: "strong" }, eventsText("removedPersons", language, { count: removal.persons })),
    node(
      "ul",
      {},
      removal.rowsByTable.map(({ table, rows }) =>
        node("li", {}, eventsText("removedRows", language, { table, rows })),
      ),
    ),
  ]);
}
