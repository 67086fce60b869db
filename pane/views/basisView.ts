import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import { basisText } from "./basisTexts";
import { figuresSource } from "./figuresSource";
import { figuresTable } from "./figuresTable";
import { findingItem } from "./findingItem";
import { listed } from "./listed";
import { skeleton } from "./skeleton";
import type { ViewContext } from "./viewContext";

/** What the fees rest on: the members' population figures, fetched and compared before they are written, and the wage index. */
export function basisView(context: ViewContext): readonly PaneChild[] {
  const { state, text, language } = context;
  return [
    node("h1", { class: "unseen" }, text("basis")),
    node("section", { key: "population", class: "part", "aria-labelledby": "population-heading" }, [
      node("h2", { id: "population-heading" }, basisText("populationHeading", language)),
      node("p", { class: "quiet" }, basisText("populationWhy", language)),
      ...figures(context),
    ]),
    node("section", { key: "index", class: "part", "aria-labelledby": "index-heading" }, [
      node("h2", { id: "index-heading" }, basisText("indexHeading", language)),
      ...index(context),
    ]),
  ].filter((part) => state.workbook !== null || part.tag !== "section");
}

function figures(context: ViewContext): readonly PaneChild[] {
  const { shown, command } = context.state.previews.basis;
  if (shown === null) return [skeleton()];
  const { population, findings } = shown;
  return [
    wanted(context),
    figuresSource(context),
    node("div", { key: "shown", class: command === null ? "shown outdated" : "shown" }, [
      findings.length === 0
        ? null
        : node(
            "ul",
            { key: "findings", class: "told" },
            findings.map((finding) => node("li", { class: finding.severity }, findingItem(context, finding))),
          ),
      population?.comparison == null ? null : figuresTable(context, population.comparison),
    ]),
  ];
}

/** "Behövs: 2025 och 2024, för 36 medlemmar." */
function wanted(context: ViewContext): PaneNode | null {
  const request = context.state.previews.basis.shown?.population?.request ?? null;
  if (request === null) return null;
  const years = listed(context, request.years.map(String));
  return node("p", { key: "wanted" }, basisText("wanted", context.language, { years, count: request.codes.length }));
}

/** Which value the rule uses, and what is missing, each where it stands. */
function index(context: ViewContext): readonly PaneChild[] {
  const { state, language } = context;
  const { shown } = state.previews.fees;
  const findings = (shown?.findings ?? []).filter(({ code }) => code.startsWith("index-"));
  const sentences = [...new Set((shown?.tariffs ?? []).map(({ indexSentence }) => indexSentence))];
  return [
    ...sentences.map((sentence) => node("p", { class: "strong" }, sentence)),
    ...(sentences.length + findings.length > 0 ? [] : [node("p", {}, basisText("indexUnknown", language))]),
    findings.length === 0
      ? null
      : node(
          "ul",
          { class: "told" },
          findings.map((finding) => node("li", { class: finding.severity }, findingItem(context, finding))),
        ),
    node("p", { class: "quiet" }, basisText("indexWhy", language)),
  ];
}
