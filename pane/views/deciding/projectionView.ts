import type { ScenarioSummary } from "../../../shared/reports/scenarios/scenarioSummary";
import { node, type PaneChild, type PaneNode } from "../../dom/paneNode";
import type { Deciding } from "../../state/deciding";
import type { ViewContext } from "../viewContext";
import { askedField } from "./askedField";
import type { DecidingActions } from "./decidingActions";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { decimalTyped } from "./decimalTyped";
import { isAnswered } from "./isAnswered";
import { askedAtField, toldHere } from "./toldHere";

/** What is assumed of the coming years where the basis does not reach, and the totals that come of it. */
export function projectionView(
  context: ViewContext,
  act: DecidingActions,
  { choices }: Deciding,
): readonly PaneChild[] {
  const { state, language } = context;
  const words = (key: DecidingTextKey) => decidingText(key, language);
  const field = (key: "growthPercent" | "indexPercent", hint: string) =>
    askedField(key, words(key), choices[key], (typed) => act.choose({ [key]: typed }, true), {
      hint,
      fault: decimalTyped(choices[key], "signed") === undefined ? words("notAnAmount") : askedAtField(state, key),
    });
  const { shown } = state.previews.deciding;
  const projection = shown?.scenario?.projection ?? null;
  return [
    node("p", { key: "why", class: "quiet" }, words("projectionWhy")),
    field("growthPercent", words("growthWhy")),
    field("indexPercent", words("indexWhy")),
    toldHere(context),
    projection === null
      ? null
      : node("div", { key: "result", class: isAnswered(state) ? "shown" : "shown outdated" }, [
          yearTable(context, projection.years),
        ]),
  ];
}

function yearTable(
  { language, kronor, signedKronor, signedPercent }: ViewContext,
  years: NonNullable<ScenarioSummary["projection"]>["years"],
): PaneNode {
  const words = (key: DecidingTextKey) => decidingText(key, language);
  const header = (key: DecidingTextKey, name: string) =>
    node("th", { role: "columnheader", scope: "col", class: name }, words(key));
  return node("div", { class: "members" }, [
    node("h2", { id: "years-heading" }, words("yearTotals")),
    node("table", { role: "table", "aria-labelledby": "years-heading" }, [
      node("thead", { role: "rowgroup" }, [
        node("tr", { role: "row" }, [header("year", "name"), header("total", "fee"), header("changed", "below")]),
      ]),
      node(
        "tbody",
        { role: "rowgroup" },
        years.map(({ year, total }, index) => {
          const before = years[index - 1]?.total ?? 0;
          const change = total - before;
          const changed = before === 0 ? "" : `${signedKronor(change)} (${signedPercent(change / before)})`;
          return node("tr", { key: year, role: "row", class: "figure" }, [
            node("th", { role: "rowheader", scope: "row", class: "name strong" }, String(year)),
            node("td", { role: "cell", class: "fee strong" }, kronor(total)),
            node("td", { role: "cell", class: "below quiet" }, changed),
          ]);
        }),
      ),
    ]),
  ]);
}
