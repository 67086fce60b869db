import { node, type PaneNode } from "../../dom/paneNode";
import type { ViewContext } from "../viewContext";
import type { ComparedRules } from "./comparedRules";
import { decidingText } from "./decidingTexts";

/** The total tried beside the one of now, and how many stand at a bound. @param label what the total is of */
export function trialTotals(
  { language, text, kronor, signedKronor, signedPercent, number }: ViewContext,
  { outcomes }: ComparedRules,
  label: string,
): PaneNode | null {
  const [now, tried] = outcomes;
  if (now === undefined || tried === undefined) return null;
  const change = tried.total - now.total;
  const changeText =
    now.total === 0 ? signedKronor(change) : `${signedKronor(change)} (${signedPercent(change / now.total)})`;
  const counts = [
    { before: now.atFloor, after: tried.atFloor, word: text("atFloor") },
    { before: now.atCap, after: tried.atCap, word: text("atCap") },
  ];
  return node("div", { key: "totals", class: "summary" }, [
    node("p", { class: "quiet" }, label),
    node("p", { class: "total" }, kronor(tried.total)),
    node(
      "p",
      { class: "quiet" },
      change === 0
        ? decidingText("totalSame", language)
        : decidingText("totalNow", language, { total: kronor(now.total), change: changeText }),
    ),
    node(
      "ul",
      { class: "counts two" },
      counts.map(({ before, after, word }) =>
        node("li", {}, [
          node(
            "span",
            { class: "count" },
            decidingText("atBound", language, { tried: number(after), now: number(before) }),
          ),
          " ",
          node("span", {}, word),
        ]),
      ),
    ),
    tried.limited === 0
      ? null
      : node(
          "p",
          { class: "quiet" },
          decidingText("limited", language, { count: number(tried.limited), amount: kronor(tried.notCharged) }),
        ),
  ]);
}
