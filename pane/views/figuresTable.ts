import type { ComparedPopulation, PopulationComparison } from "../../shared/population/populationComparison";
import { formatNumber, formatPercent } from "../../shared/text/numberText";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import { basisText, type BasisTextKey } from "./basisTexts";
import type { ViewContext } from "./viewContext";

/** Every figure beside the one of the year before, the newest year first, with what stands out in words; and what SCB says of them. */
export function figuresTable(context: ViewContext, comparison: PopulationComparison): PaneNode {
  const { state, actions, language } = context;
  const { figures, added, revised, same, notes } = comparison;
  const { acceptRevisions, onlyNotable } = state.figures;
  const notable = figures.filter(isNotable).length;
  const hasChoice = notable > 0 && notable < figures.length;
  const shown = hasChoice && onlyNotable ? figures.filter(isNotable) : figures;
  const years = [...new Set(shown.map(({ year }) => year))].sort((one, other) => other - one);
  return node("div", { key: "figures", class: "figures" }, [
    node("p", { key: "counts" }, basisText("counts", language, { added, revised, same })),
    revised === 0
      ? null
      : box(context, "acceptRevisions", acceptRevisions, revised, (isOn) => {
          actions.chooseFigures({ acceptRevisions: isOn });
        }),
    hasChoice
      ? box(context, "onlyNotable", onlyNotable, notable, (isOn) => {
          actions.chooseFigures({ onlyNotable: isOn });
        })
      : null,
    ...years.map((year) => yearTable(context, year, shown)),
    notes.length === 0
      ? null
      : node("div", { key: "notes", class: "notes" }, [
          node("h3", {}, basisText("sources", language)),
          ...notes.map((note) => node("p", { class: "quiet" }, note)),
        ]),
  ]);
}

/** New figures are what the person came for: they stand out no more than the others. */
function isNotable({ flags }: ComparedPopulation): boolean {
  return flags.some((flag) => flag !== "new");
}

function box(
  { language }: ViewContext,
  key: "acceptRevisions" | "onlyNotable",
  isOn: boolean,
  count: number,
  set: (isOn: boolean) => void,
): PaneNode {
  return node("div", { key, class: "option" }, [
    node("input", { id: key, type: "checkbox", checked: isOn }, [], {
      change: (event) => {
        set(event.target instanceof HTMLInputElement && event.target.checked);
      },
    }),
    node("label", { for: key }, basisText(key, language, { count })),
    key === "acceptRevisions" ? node("p", { class: "quiet" }, basisText("acceptRevisionsWhy", language)) : null,
  ]);
}

function yearTable(context: ViewContext, year: number, figures: readonly ComparedPopulation[]): PaneNode {
  const words = (key: BasisTextKey) => basisText(key, context.language, { year });
  const own = figures.filter((figure) => figure.year === year);
  // What holds for every row need not be said of each.
  const areAllNew = own.every(({ flags }) => flags.includes("new"));
  const header = (key: BasisTextKey, name: string) =>
    node("th", { role: "columnheader", scope: "col", class: name }, words(key));
  return node("div", { key: year, class: "members" }, [
    node("h3", { id: `year-${String(year)}` }, words("yearHeading")),
    node("table", { role: "table", "aria-labelledby": `year-${String(year)}` }, [
      node("thead", { role: "rowgroup" }, [
        node("tr", { role: "row" }, [
          header("municipality", "name"),
          header("figure", "fee"),
          header("yearBefore", "population"),
          header("changed", "change"),
        ]),
      ]),
      node(
        "tbody",
        { role: "rowgroup" },
        own.map((figure) => row(context, figure, areAllNew)),
      ),
    ]),
  ]);
}

function row({ language, number }: ViewContext, figure: ComparedPopulation, areAllNew: boolean): PaneNode {
  const { code, name, population, yearBefore, inSheet, flags } = figure;
  const words = (key: BasisTextKey, values = {}) => basisText(key, language, values);
  const told = flags.filter((flag) => flag !== "new" || !areAllNew);
  const tags = told.flatMap((flag): PaneChild[] => [" ", node("span", { class: `tag ${flag}` }, words(flag))]);
  const before = yearBefore === null ? words("noYearBefore") : number(yearBefore);
  const sheet =
    flags.includes("revised") && inSheet !== null ? `, ${words("inSheet", { population: number(inSheet) })}` : "";
  return node("tr", { key: code, role: "row", class: "figure" }, [
    node("th", { role: "rowheader", scope: "row", class: "name strong" }, name),
    node("td", { role: "cell", class: "fee strong" }, population === null ? words("noFigure") : number(population)),
    node("td", { role: "cell", class: "population quiet" }, [`${before}${sheet}`, ...tags]),
    node("td", { role: "cell", class: "change quiet" }, changeText(figure, language)),
  ]);
}

function changeText({ change, changePercent }: ComparedPopulation, language: ViewContext["language"]): string {
  if (change === null) return "";
  const sign = (value: number) => (value > 0 ? "+" : "");
  const persons = `${sign(change)}${formatNumber(change, language)}`;
  if (changePercent === null) return persons;
  const percent = Math.round(changePercent * 10) / 10;
  return `${persons} (${sign(percent)}${formatPercent(percent, language, { decimals: 1 })})`;
}
