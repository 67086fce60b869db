import { compareSwedish } from "../../../shared/text/compareSwedish";
import { node, type PaneNode } from "../../dom/paneNode";
import { manyMembers } from "../manyMembers";
import type { ViewContext } from "../viewContext";
import { nowAndTried, type ComparedRow, type ComparedRules } from "./comparedRules";
import { decidingText, type DecidingTextKey } from "./decidingTexts";
import { changeText } from "./mostChangedLists";

/** Of many, so many rows are drawn before the person asks for all. */
const firstMembers = 100;

/** Every member's fee as tried, beside the one of now. @param feeHeader over the fees tried */
export function changedTable(context: ViewContext, { members }: ComparedRules, feeHeader: string): PaneNode {
  const { state, actions, text, number, language } = context;
  const words = (key: DecidingTextKey) => decidingText(key, language, { count: number(members.length) });
  const all = [...members].sort((one, other) => compareSwedish(one.name, other.name));
  const isCut = all.length > manyMembers && !state.table.isWhole;
  const counts = { shown: firstMembers, count: number(all.length) };
  const header = (label: string, name: string) =>
    node("th", { role: "columnheader", scope: "col", class: name }, label);
  return node("div", { key: "changed", class: "members" }, [
    node("h2", { id: "changed-heading" }, words("membersHeading")),
    node("table", { role: "table", "aria-labelledby": "changed-heading" }, [
      node("thead", { role: "rowgroup" }, [
        node("tr", { role: "row" }, [
          header(text("member"), "name"),
          header(feeHeader, "fee"),
          header(words("now"), "population"),
          header(text("changeHeader"), "change"),
        ]),
      ]),
      node(
        "tbody",
        { role: "rowgroup" },
        (isCut ? all.slice(0, firstMembers) : all).map((each) => row(context, each)),
      ),
    ]),
    isCut
      ? node("div", { key: "show-all", class: "buttons" }, [
          node("p", { class: "quiet" }, text("firstShown", counts)),
          node("button", { type: "button", class: "button small" }, text("showAll", counts), {
            click: () => {
              actions.changeTable({ isWhole: true });
            },
          }),
        ])
      : null,
  ]);
}

function row(context: ViewContext, compared: ComparedRow): PaneNode {
  const { kronor, language } = context;
  const { now, tried } = nowAndTried(compared);
  return node("tr", { key: compared.code, role: "row", class: "figure" }, [
    node("th", { role: "rowheader", scope: "row", class: "name strong" }, compared.name),
    node("td", { role: "cell", class: "fee strong" }, kronor(tried)),
    node("td", { role: "cell", class: "population quiet" }, decidingText("nowAmount", language, { fee: kronor(now) })),
    node("td", { role: "cell", class: "change quiet" }, changeText(context, compared)),
  ]);
}
