import type { PreviewFinding } from "../../shared/panel/panelPreview";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import { checkText, type CheckTextKey } from "./checkTexts";
import { findingItem } from "./findingItem";
import type { ViewContext } from "./viewContext";

/** More than this nobody reads in a panel: the sheet holds them all. */
const mostOfAKind = 200;

const groups: readonly {
  readonly severity: PreviewFinding["severity"];
  readonly heading: CheckTextKey;
  readonly why: CheckTextKey;
}[] = [
  { severity: "error", heading: "errorHeading", why: "errorWhy" },
  { severity: "warning", heading: "warningHeading", why: "warningWhy" },
  { severity: "note", heading: "noteHeading", why: "noteWhy" },
];

/** What the workbook needs looked at, the gravest first; each finding is a button that goes to its cell. */
export function checkView(context: ViewContext): readonly PaneChild[] {
  const { state, text } = context;
  const { shown } = state.previews.check;
  return [
    node("h1", { class: "unseen" }, text("check")),
    shown === null
      ? null
      : node(
          "div",
          { key: "findings" },
          shown.findings.length === 0 ? nothing(context) : findings(context, shown.findings),
        ),
  ];
}

function findings(context: ViewContext, all: readonly PreviewFinding[]): readonly PaneChild[] {
  return groups.map(({ severity, heading, why }) => {
    const own = all.filter((finding) => finding.severity === severity);
    const { language } = context;
    if (own.length === 0) return null;
    return node("div", { class: `findings ${severity}` }, [
      node("h2", {}, `${checkText(heading, language)} (${String(own.length)})`),
      node("p", { class: "quiet" }, checkText(why, language)),
      node(
        "ul",
        {},
        own.slice(0, mostOfAKind).map((finding) => node("li", {}, findingItem(context, finding))),
      ),
      own.length > mostOfAKind
        ? node("p", { class: "quiet" }, checkText("moreFindings", language, { count: own.length - mostOfAKind }))
        : null,
    ]);
  });
}

function nothing({ language }: ViewContext): PaneNode {
  return node("div", { class: "nothing" }, [
    node("svg", { viewBox: "0 0 32 32", "aria-hidden": "true", focusable: "false" }, [
      node("circle", { cx: 16, cy: 16, r: 13 }),
      node("path", { d: "M10 16.5l4 4 8-9" }),
    ]),
    node("p", { class: "strong" }, checkText("noFindings", language)),
    node("p", { class: "quiet" }, checkText("noFindingsWhy", language)),
  ]);
}
