import type { ExportOutcome } from "../../../shared/commands/commandOutcome";
import { formatNumber } from "../../../shared/text/numberText";
import { node, type PaneNode } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import { eventsText, type EventsTextKey } from "./eventsTexts";
import type { FollowUpActions } from "./followUpActions";

type Survey = NonNullable<ExportOutcome["survey"]>;

/** Every question with what it measures, its scale, and what the answers come to; and which end of the scale is best, where nobody can tell. */
export function surveyItems(context: ViewContext, act: FollowUpActions, survey: Survey): PaneNode {
  const words = (key: EventsTextKey) => eventsText(key, context.language);
  const header = (key: EventsTextKey, name: string) =>
    node("th", { role: "columnheader", scope: "col", class: name }, words(key));
  return node("div", { key: "items" }, [
    direction(context, act, survey),
    node("div", { key: "table", class: "members items" }, [
      node("h3", { id: "items-heading" }, words("items")),
      node("table", { role: "table", "aria-labelledby": "items-heading" }, [
        node("thead", { role: "rowgroup" }, [
          node("tr", { role: "row" }, [
            header("question", "name"),
            header("mean", "fee"),
            header("kind", "population"),
            header("n", "change"),
          ]),
        ]),
        node(
          "tbody",
          { role: "rowgroup" },
          survey.items.map((item, at) => row(context, item, at)),
        ),
      ]),
    ]),
  ]);
}

function row({ language }: ViewContext, item: Survey["items"][number], at: number): PaneNode {
  const { title, role, scale, n, mean } = item;
  const words = (key: EventsTextKey) => eventsText(key, language);
  const points = scale === null ? "" : ` ${String(scale.min)}–${String(scale.max)}`;
  const shown =
    mean === null
      ? scale === null
        ? ""
        : words("noMean")
      : formatNumber(twoDecimals(mean), language, { decimals: 2 });
  return node("tr", { key: at, role: "row", class: "figure" }, [
    node("th", { role: "rowheader", scope: "row", class: "name" }, title),
    node("td", { role: "cell", class: "fee strong" }, shown),
    node("td", { role: "cell", class: "population quiet" }, [node("span", { class: "tag" }, words(role)), points]),
    node("td", { role: "cell", class: "change quiet" }, `n ${formatNumber(n, language)}`),
  ]);
}

function twoDecimals(value: number): number {
  return Math.round(value * 100) / 100;
}

/** A person may always say which end is best, and must where nothing tells. */
function direction(
  { state, language }: ViewContext,
  act: FollowUpActions,
  { asksDirection, items }: Survey,
): PaneNode | null {
  const isReversed = state.followUp.source?.isReversed ?? null;
  if (items.every(({ scale }) => scale === null)) return null;
  const words = (key: EventsTextKey) => eventsText(key, language);
  const choice = (id: string, key: EventsTextKey, value: boolean) =>
    node("div", { key: id, class: "option" }, [
      node("input", { id, type: "radio", name: "direction", checked: isReversed === value }, [], {
        change: () => act.say({ isReversed: value }),
      }),
      node("label", { for: id }, words(key)),
    ]);
  return node("fieldset", { key: "direction", class: asksDirection && isReversed === null ? "asked" : null }, [
    node("legend", { class: "strong" }, words("direction")),
    choice("highest-best", "highestBest", false),
    choice("lowest-best", "lowestBest", true),
  ]);
}
