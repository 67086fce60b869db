import { node, type PaneNode } from "../dom/paneNode";
import { commandOfView } from "../state/commandOfView";
import { basisText, type BasisTextKey } from "./basisTexts";
import type { ViewContext } from "./viewContext";

/** Where the figures come from, and the other places that they may come from. */
export function figuresSource(context: ViewContext): PaneNode {
  const { state, actions, language } = context;
  const { source, arrived } = state.figures;
  const words = (key: BasisTextKey) => basisText(key, language);
  const hasCome = source !== "scb" || arrived !== null;
  const button = (key: BasisTextKey, click: () => void): PaneNode =>
    node(
      "button",
      { key, type: "button", class: "button small", "aria-disabled": state.run === null ? null : "true" },
      words(key),
      { click },
    );
  return node("div", { key: "source", class: "source" }, [
    hasCome ? node("p", { key: "from", class: "strong" }, fromText(context)) : null,
    typeof source === "object" ? yearField(context) : null,
    hasCome ? node("div", { key: "again", class: "buttons" }, [button("fetchAgain", actions.fetchFigures)]) : null,
    node("details", { key: "other" }, [
      node("summary", {}, words("otherWays")),
      node("p", { class: "quiet" }, words("otherWaysWhy")),
      node("div", { class: "buttons" }, [
        button("useShipped", () => {
          actions.chooseFigures({ source: "shipped" });
        }),
        button("readSheet", actions.readShownSheet),
      ]),
    ]),
  ]);
}

function fromText({ state, language }: ViewContext): string {
  const { source } = state.figures;
  if (typeof source === "object") return basisText("fromSheet", language, source);
  return basisText(source === "shipped" ? "fromShipped" : "fromScb", language);
}

function yearField({ state, actions, language, text }: ViewContext): PaneNode {
  const isFault = commandOfView(state, "basis") === null;
  return node("div", { key: "year", class: "yearline" }, [
    node("label", { for: "sheet-year" }, basisText("sheetYear", language)),
    node(
      "input",
      {
        id: "sheet-year",
        type: "number",
        class: "field year",
        min: 1900,
        max: 2999,
        step: 1,
        value: state.figures.yearText,
        "aria-invalid": isFault ? "true" : null,
        "aria-describedby": isFault ? "sheet-year-fault" : null,
      },
      [],
      {
        input: (event) => {
          if (event.target instanceof HTMLInputElement) actions.chooseFigures({ yearText: event.target.value });
        },
      },
    ),
    isFault ? node("p", { class: "fault", id: "sheet-year-fault", role: "alert" }, text("yearFault")) : null,
  ]);
}
