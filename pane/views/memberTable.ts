import type { PanelPreview, PreviewMember } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import type { MemberColumn } from "../state/paneState";
import { changesOnSheet, membersInOrder } from "./memberOrder";
import { manyMembers } from "./manyMembers";
import { memberButtonId, memberRow } from "./memberRow";
import type { ViewContext } from "./viewContext";

/** With fewer rows than this the eye is quicker than a search. */
const fewMembers = 12;
/** Of many, so many rows are drawn before the person asks for all. */
const firstMembers = 100;

/**
 * Every member. A row is drawn as two lines, so that it fits where the panel is narrow; the roles keep it a table for those who hear it.
 */
export function memberTable(context: ViewContext, preview: PanelPreview): PaneNode {
  const { state, text } = context;
  const { members } = preview;
  const hasSheet = members.some(({ standingFee }) => standingFee !== null);
  const changed = members.filter((member) => changesOnSheet(member, hasSheet)).length;
  const found = membersInOrder(members, state.table, hasSheet);
  const isCut = found.length > manyMembers && !state.table.isWhole;
  const shown = isCut ? found.slice(0, firstMembers) : found;
  return node("div", { key: "members", class: "members" }, [
    node("h2", { id: "members-heading" }, `${text("members")} (${context.number(members.length)})`),
    members.length > fewMembers ? searchField(context) : null,
    hasSheet && changed === 0 ? node("p", { key: "none", class: "quiet" }, text("noneChange")) : null,
    changed > 0 && changed < members.length ? onlyChangedBox(context, changed) : null,
    node("table", { role: "table", "aria-labelledby": "members-heading" }, [
      node("thead", { role: "rowgroup" }, [
        node("tr", { role: "row" }, [
          header(context, "name", text("member")),
          header(context, "fee", text("fee")),
          header(context, "population", text("population")),
          header(context, "change", text("changeHeader")),
          hasSheet ? node("th", { role: "columnheader", scope: "col", class: "unseen" }, text("sheetHeader")) : null,
        ]),
      ]),
      node(
        "tbody",
        { role: "rowgroup" },
        shown.flatMap((member) => memberRow(context, member, preview, hasSheet)),
      ),
    ]),
    isCut ? showAll(context, found) : null,
    found.length === 0 ? node("p", { key: "no-match", class: "quiet" }, text("noMatch")) : null,
  ]);
}

/** Says that there are more, and draws them; the work goes on at the first of these. */
function showAll({ actions, text, number }: ViewContext, found: readonly PreviewMember[]): PaneNode {
  const counts = { shown: firstMembers, count: number(found.length) };
  return node("div", { key: "show-all", class: "buttons" }, [
    node("p", { class: "quiet" }, text("firstShown", counts)),
    node("button", { type: "button", class: "button small" }, text("showAll", counts), {
      click: () => {
        actions.changeTable({ isWhole: true });
        document.getElementById(memberButtonId(found[firstMembers]?.code ?? ""))?.focus();
      },
    }),
  ]);
}

function header({ state, actions, text }: ViewContext, column: MemberColumn, label: string): PaneNode {
  const { sortBy, isDescending } = state.table;
  const isSorted = sortBy === column;
  const direction = isDescending ? "descending" : "ascending";
  return node("th", { role: "columnheader", scope: "col", class: column, "aria-sort": isSorted ? direction : null }, [
    node(
      "button",
      { type: "button", class: isSorted ? `sort ${direction}` : "sort", title: text("sortBy", { column: label }) },
      [label, isSorted ? arrow(isDescending) : null],
      { click: () => actions.sortBy(column) },
    ),
  ]);
}

function arrow(isDown: boolean): PaneNode {
  return node("svg", { class: "arrow", viewBox: "0 0 12 12", "aria-hidden": "true", focusable: "false" }, [
    node("path", { d: isDown ? "M6 2v8M2.5 6.5L6 10l3.5-3.5" : "M6 10V2M2.5 5.5L6 2l3.5 3.5" }),
  ]);
}

function searchField({ state, actions, text }: ViewContext): PaneNode {
  return node("div", { key: "search", class: "search" }, [
    node("label", { for: "member-search" }, text("search")),
    node(
      "input",
      { id: "member-search", type: "search", class: "field", value: state.table.search, autocomplete: "off" },
      [],
      {
        input: (event) => {
          if (event.target instanceof HTMLInputElement) actions.changeTable({ search: event.target.value });
        },
      },
    ),
  ]);
}

function onlyChangedBox({ state, actions, text }: ViewContext, count: number): PaneNode {
  return node("div", { key: "only-changed", class: "option" }, [
    node("input", { id: "only-changed", type: "checkbox", checked: state.table.onlyChanged }, [], {
      change: () => actions.changeTable({ onlyChanged: !state.table.onlyChanged }),
    }),
    node("label", { for: "only-changed" }, text("onlyChanged", { count })),
  ]);
}
