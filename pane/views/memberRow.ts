import type { PanelPreview, PreviewMember } from "../../shared/panel/panelPreview";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import type { PaneTextKey } from "../paneTexts";
import { changeOf, changesOnSheet } from "./memberOrder";
import type { ViewContext } from "./viewContext";

/** Id of the button that opens a member's row. */
export function memberButtonId(code: string): string {
  return `member-${encodeURIComponent(code)}`;
}

/** A member's row, and below it why the fee is what it is when the row is open. */
export function memberRow(
  context: ViewContext,
  member: PreviewMember,
  preview: PanelPreview,
  hasSheet: boolean,
): readonly PaneNode[] {
  const { state, actions, kronor } = context;
  const isOpen = state.table.openMember === member.code;
  const id = memberButtonId(member.code);
  const row = node(
    "tr",
    { key: member.code, role: "row", class: isOpen ? "member open" : "member" },
    [
      node("th", { role: "rowheader", scope: "row", class: "name" }, [
        node(
          "button",
          {
            type: "button",
            class: "opener",
            id,
            "aria-expanded": isOpen ? "true" : "false",
            "aria-controls": isOpen ? `${id}-why` : null,
          },
          node("span", {}, member.name),
        ),
      ]),
      node("td", { role: "cell", class: "fee" }, kronor(member.fee)),
      node("td", { role: "cell", class: "population" }, populationText(context, member)),
      node("td", { role: "cell", class: "change" }, changeText(context, member, preview.year)),
      hasSheet ? node("td", { role: "cell", class: "sheet" }, sheetText(context, member)) : null,
    ],
    // The button's own click comes here too, so the whole row opens in one way.
    { click: () => actions.toggleMember(member.code) },
  );
  return isOpen ? [row, why(context, member, hasSheet ? 5 : 4)] : [row];
}

function populationText({ text, number }: ViewContext, member: PreviewMember): readonly PaneChild[] {
  const { population, isDecided, bound } = member;
  const word = isDecided ? text("decided") : bound === null || bound === "none" ? null : text(bound);
  return [
    population === null ? text("noPopulation") : text("inhabitants", { population: number(population) }),
    word === null ? null : " ",
    word === null ? null : node("span", { class: `tag ${isDecided ? "decided" : bound}` }, word),
  ];
}

function changeText(
  { text, signedKronor, signedPercent }: ViewContext,
  member: PreviewMember,
  year: number | null,
): string {
  const change = changeOf(member);
  if (change === null) return text("noPreviousFee", { year: year === null ? "" : year - 1 });
  if (change === 0) return text("unchanged");
  const { previousFee } = member;
  return previousFee === null || previousFee === 0
    ? signedKronor(change)
    : `${signedKronor(change)} (${signedPercent(change / previousFee)})`;
}

function sheetText({ text, kronor }: ViewContext, member: PreviewMember): readonly PaneChild[] {
  if (!changesOnSheet(member, true)) return [];
  return [
    member.standingFee === null
      ? text("sheetAdds")
      : text("sheetChanges", { before: kronor(member.standingFee), after: kronor(member.fee) }),
  ];
}

function why({ state, actions, text }: ViewContext, member: PreviewMember, columns: number): PaneNode {
  const { code, name, payer, category, populationYear, explanation } = member;
  const isOff = state.run === null ? null : "true";
  const button = (key: PaneTextKey, label: string, click: () => void) =>
    node("button", { type: "button", class: "button small", "aria-label": label, "aria-disabled": isOff }, text(key), {
      click,
    });
  const facts = [
    populationYear === null ? null : text("populationOf", { year: populationYear }),
    category === null ? null : text("category", { category }),
    payer === name || payer === "" ? null : text("paidBy", { payer }),
  ].filter((fact): fact is string => fact !== null);
  return node("tr", { key: `${code} why`, role: "row", class: "why", id: `${memberButtonId(code)}-why` }, [
    node("td", { role: "cell", colspan: columns }, [
      node("p", {}, explanation),
      facts.length === 0 ? null : node("p", { class: "quiet" }, facts.join(" ")),
      node("div", { class: "buttons" }, [
        button("explain", text("explainOf", { name }), () => actions.explain(code)),
        button("memberPage", text("memberPageOf", { name }), () => actions.draw("member-page", { member: code })),
      ]),
    ]),
  ]);
}
