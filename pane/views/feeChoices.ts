import { node, type PaneNode } from "../dom/paneNode";
import { commandOfView } from "../state/commandOfView";
import type { ViewContext } from "./viewContext";

/** The year, and what a budget may assume before final figures are published. */
export function feeChoices(context: ViewContext): PaneNode {
  const { state, actions, text } = context;
  const { yearText, latestPopulation, preliminaryIndex } = state.choices;
  const feeYear = state.workbook?.feeYear ?? null;
  const isFault = commandOfView(state, "fees") === null;
  return node("div", { key: "choices", class: "choices" }, [
    node("div", { class: "yearline" }, [
      node("label", { for: "fee-year" }, text("feeYear")),
      node(
        "input",
        {
          id: "fee-year",
          type: "number",
          class: "field year",
          min: 1900,
          max: 2999,
          step: 1,
          value: yearText ?? (feeYear === null ? "" : String(feeYear)),
          "aria-invalid": isFault ? "true" : null,
          "aria-describedby": isFault ? "fee-year-fault" : null,
        },
        [],
        { input: (event) => actions.choose({ yearText: typed(event) }) },
      ),
      node(
        "button",
        { type: "button", class: "icon", "aria-label": text("reload"), title: text("reload") },
        reloadIcon(),
        { click: actions.reload },
      ),
    ]),
    isFault ? node("p", { class: "fault", id: "fee-year-fault", role: "alert" }, text("yearFault")) : null,
    node("details", {}, [
      node("summary", {}, text("options")),
      option("latest-population", latestPopulation, text("latestPopulation"), text("latestPopulationWhy"), (isOn) =>
        actions.choose({ latestPopulation: isOn }),
      ),
      option("preliminary-index", preliminaryIndex, text("preliminaryIndex"), text("preliminaryIndexWhy"), (isOn) =>
        actions.choose({ preliminaryIndex: isOn }),
      ),
    ]),
  ]);
}

function option(id: string, isOn: boolean, label: string, why: string, set: (isOn: boolean) => void): PaneNode {
  return node("div", { class: "option" }, [
    node("input", { id, type: "checkbox", checked: isOn, "aria-describedby": `${id}-why` }, [], {
      change: (event) => set(event.target instanceof HTMLInputElement && event.target.checked),
    }),
    node("label", { for: id }, label),
    node("p", { id: `${id}-why`, class: "quiet" }, why),
  ]);
}

function typed(event: Event): string {
  const field = event.target;
  if (!(field instanceof HTMLInputElement)) return "";
  // What is no number reads as an empty field: it must not pass for one.
  return field.validity.badInput ? "?" : field.value;
}

function reloadIcon(): PaneNode {
  return node("svg", { viewBox: "0 0 16 16", "aria-hidden": "true", focusable: "false" }, [
    node("path", { d: "M13 8a5 5 0 1 1-1.6-3.7M13 2v3h-3" }),
  ]);
}
