import { toDecimalText, toNumber } from "../../money/decimal";
import { subtract, type Fraction } from "../../money/fraction";
import type { StatedFigureRow } from "../../workbook/activityTables";
import { binary, call, ifNumber, text as textOf, whole } from "../../workbook/formula";
import { decimalFormat, wholeNumber } from "../eventSheet/reportContext";
import type { CellContent } from "../sheetComposer";
import { comparedFigures, isPartial, type ComparedFigure } from "./comparedFigures";
import { sentence, type YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** The figures that a report's text states, beside what the rows give; nothing where none are stated. */
export function statedTable(context: YearReportContext, report: YearReport): void {
  const { say, composer } = context;
  const figures = comparedFigures(report);
  if (figures.length === 0) return;
  const differing = figures.filter(({ differs }) => differs).length;
  composer.line(say("statedHeading"), "heading");
  const partial = figures.filter(isPartial).length;
  sentence(context, say("statedSummary", { differing, count: figures.length }));
  if (partial > 0) sentence(context, say("statedPartial", { partial }));
  composer.table(
    context.tableName("Uppgifter"),
    [
      { key: "figure", header: say("statedFigure"), width: 36, format: "@", wrap: true },
      { key: "stated", header: say("stated"), width: 11 },
      { key: "computed", header: say("computed"), width: 11, wrap: true },
      { key: "difference", header: say("difference"), width: 11, wrap: true },
      { key: "verdict", header: say("verdict"), width: 11, wrap: true },
    ],
    figures.map((figure) => (cell) => ({
      figure: statedName(figure.row, context.word),
      stated: numberCell(figure.stated),
      computed: computedCell(context, figure),
      difference: differenceCell(context, figure, binary(cell("computed"), "-", cell("stated")), cell("computed")),
      verdict: verdictOf(context, figure),
    })),
  );
}

/** What a stated figure is of: "genomförda, Miljöstrategigruppen, träff, digital". */
export function statedName({ measure, group, kind, form }: StatedFigureRow, word: (id: string) => string): string {
  const parts = [measure, group, kind === null ? null : word(kind), form === null ? null : word(form)];
  return parts.filter((part) => part !== null).join(", ");
}

function decimalsOf(...figures: readonly Fraction[]): number {
  return Math.max(...figures.map((figure) => toDecimalText(figure).split(".")[1]?.length ?? 0));
}

function numberCell(figure: Fraction): CellContent {
  const decimals = decimalsOf(figure);
  return { value: toNumber(figure), format: decimals === 0 ? wholeNumber : decimalFormat(decimals) };
}

function computedCell({ say, text }: YearReportContext, { computed }: ComparedFigure): CellContent {
  if (computed === null) return text("missing");
  return computed === "notComputed" ? say("notComputed") : numberCell(computed);
}

const partialTexts = { lists: "onlyLists", numbers: "onlyNumbers", means: "onlyMeans" } as const;

function verdictOf({ say, text }: YearReportContext, figure: ComparedFigure): string {
  const { computed, basis, differs } = figure;
  if (computed === null) return text("missing");
  if (computed === "notComputed") return say("notComputed");
  if (basis !== null && !differs) return say(partialTexts[basis.kind], { known: basis.known, all: basis.all });
  return say(differs ? "differs" : "same");
}

function differenceCell(
  { text }: YearReportContext,
  figure: ComparedFigure,
  difference: ReturnType<typeof binary>,
  computedReference: Parameters<typeof ifNumber>[0],
): CellContent {
  const missing = text("missing");
  const { stated, computed } = figure;
  if (computed === null || computed === "notComputed" || isPartial(figure)) return missing;
  const decimals = decimalsOf(stated, computed);
  return {
    value: toNumber(subtract(computed, stated)),
    formula: ifNumber(computedReference, call("ROUND", difference, whole(decimals)), textOf(missing)),
    format: decimals === 0 ? wholeNumber : decimalFormat(decimals),
  };
}
