import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "./viewContext";

/** The year at a glance: the total, what it is against the year before, and how many stand at a bound. */
export function feeSummary(context: ViewContext, preview: PanelPreview): PaneNode {
  const { text, kronor, number } = context;
  const { year, total, counts, isPreliminary } = preview;
  const figures = [
    { count: counts.atFloor, word: text("atFloor") },
    { count: counts.between, word: text("between") },
    { count: counts.atCap, word: text("atCap") },
  ];
  return node("div", { key: "summary", class: "summary" }, [
    node("p", { class: "quiet" }, [
      year === null ? text("totalNoYear") : text("total", { year }),
      isPreliminary ? node("span", { class: "tag" }, text("preliminary")) : null,
    ]),
    total === null ? null : node("p", { class: "total" }, kronor(total)),
    node("p", { class: "quiet" }, changeText(context, preview)),
    node(
      "ul",
      { class: "counts" },
      figures.map(({ count, word }) =>
        node("li", {}, [node("span", { class: "count" }, number(count)), " ", node("span", {}, word)]),
      ),
    ),
  ]);
}

/** The change over those that were members the year before too: new ones do not make the network dearer. */
function changeText({ text, signedKronor, signedPercent }: ViewContext, preview: PanelPreview): string {
  const { previousTotal, total, members, year } = preview;
  if (previousTotal === null || total === null || year === null || previousTotal === 0) return text("noPreviousTotal");
  const comparable = members.reduce((sum, { fee, previousFee }) => (previousFee === null ? sum : sum + fee), 0);
  const change = comparable - previousTotal;
  const key = comparable === total ? "change" : "changeOfThem";
  return text(key, {
    change: signedKronor(change),
    percent: signedPercent(change / previousTotal),
    year: year - 1,
  });
}
