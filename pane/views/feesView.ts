import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import type { PaneTextKey } from "../paneTexts";
import { feePicture } from "../picture/feePicture";
import { furtherTasks } from "../state/deciding";
import { feeChoices } from "./feeChoices";
import { feeSummary } from "./feeSummary";
import { listed } from "./listed";
import { memberTable } from "./memberTable";
import { skeleton } from "./skeleton";
import type { ViewContext } from "./viewContext";

/** What the members pay: the choices, the year at a glance, the picture, every member. */
export function feesView(context: ViewContext): readonly PaneChild[] {
  const { text } = context;
  const { shown, command } = context.state.previews.fees;
  return [
    node("h1", { class: "unseen" }, text("fees")),
    feeChoices(context),
    shown === null
      ? skeleton()
      : node("div", { key: "shown", class: command === null ? "shown outdated" : "shown" }, [
          shown.hasErrors ? errorsStop(context, shown) : alsoFound(context, shown),
          ...(shown.hasErrors ? [furtherSheets(context, false)] : figures(context, shown)),
        ]),
  ];
}

function figures(context: ViewContext, shown: PanelPreview): readonly PaneChild[] {
  return [
    feeSummary(context, shown),
    feePicture(context, shown),
    node(
      "div",
      { key: "tariffs", class: "tariffs" },
      shown.tariffs.map((tariff) =>
        node("div", {}, [
          // A word and the amount that it is of stay on one line.
          node("p", { class: "strong" }, tariff.sentence.replace(/([a-zåäö]) (?=\d)/g, "$1\u00a0")),
          node("p", { class: "quiet" }, tariff.indexSentence),
        ]),
      ),
    ),
    furtherSheets(context, true),
    memberTable(context, shown),
  ];
}

/**
 * What else can be made of the year's fees: other amounts tried, and the sheets that rest on them.
 * @param hasFees false where errors stop the fees: the invoices of a year that is fixed do not rest on what is wrong now
 */
function furtherSheets({ state, actions, text }: ViewContext, hasFees: boolean): PaneNode {
  const isOff = state.run === null ? null : "true";
  const button = (key: PaneTextKey, click: () => void) =>
    node("button", { key, type: "button", id: `go-${key}`, class: "button small", "aria-disabled": isOff }, text(key), {
      click,
    });
  const { command } = state.previews.fees;
  const tasks = hasFees ? furtherTasks : (["invoices"] as const);
  return node("div", { key: "further", class: "further" }, [
    hasFees ? button("trial", () => actions.decide("trial")) : null,
    node("details", {}, [
      node("summary", { id: "further" }, text("furtherSheets")),
      node("div", { class: "buttons" }, [
        hasFees ? button("compareYears", () => actions.draw("compare-years", command ?? {})) : null,
        ...tasks.map((task) => button(task, () => actions.decide(task))),
      ]),
    ]),
  ]);
}

/** Errors come first: without them mended there are no fees. */
function errorsStop({ text, actions }: ViewContext, { findings }: PanelPreview): PaneNode {
  const count = findings.filter(({ severity }) => severity === "error").length;
  return node("div", { key: "errors", class: "message error" }, [
    node("p", { class: "strong" }, count === 1 ? text("errorStops") : text("errorsStop", { count })),
    node("button", { type: "button", class: "button small" }, text("showErrors"), {
      click: () => actions.showView("check"),
    }),
  ]);
}

/** "2 varningar och 1 upplysning att se över". */
function alsoFound(context: ViewContext, { findings }: PanelPreview): PaneNode | null {
  const { text, actions } = context;
  const warnings = findings.filter(({ severity }) => severity === "warning").length;
  const notes = findings.length - warnings;
  if (warnings === 0) return null;
  const found = listed(context, [
    warnings === 1 ? text("oneWarning") : text("warnings", { count: warnings }),
    ...(notes === 0 ? [] : [notes === 1 ? text("oneNote") : text("notes", { count: notes })]),
  ]);
  return node("div", { key: "found", class: "message warning slim" }, [
    node("button", { type: "button", class: "link" }, text("alsoFound", { found }), {
      click: () => actions.showView("check"),
    }),
  ]);
}
