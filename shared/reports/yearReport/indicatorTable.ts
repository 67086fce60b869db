import { decimalOfNumber, toNumber } from "../../money/decimal";
import { subtract } from "../../money/fraction";
import { binary, call, text as textOf, whole } from "../../workbook/formula";
import type { CellReference, Expression } from "../../workbook/expression";
import { scaleText } from "../eventSheet/itemCells";
import { decimalFormat, meanContent, wholeNumber } from "../eventSheet/reportContext";
import type { CellContent, PlacedTable, TableRowContent } from "../sheetComposer";
import { indicatorFigures, type IndicatorFigure, type IndicatorKey, type IndicatorValue } from "./indicatorFigures";
import type { YearReportContext } from "./yearReportContext";
import type { YearReport } from "./yearReportInput";

/** Indicators that are a cell of the totals of all groups. */
const inTotals = new Set<IndicatorKey>(["planned", "held", "cancelled", "stillToCome", "eventDays", "participations"]);

/**
 * The year's indicators, each beside last year's and its target. Changes are formulas, and what the groups' totals hold is taken from there.
 * @param totals the row of all groups, asked for when the sheet is finished
 */
export function indicatorTable(
  context: YearReportContext,
  report: YearReport,
  totals: () => { readonly table: PlacedTable; readonly row: number },
): void {
  const { text, say } = context;
  const { year } = report.activity;
  const column = (key: string, header: string) => ({ key, header, width: 11, format: wholeNumber, wrap: true });
  context.composer.line(say("indicatorsHeading"), "heading");
  context.composer.table(
    context.tableName("Indikatorer"),
    [
      { key: "name", header: say("indicator"), width: 36, format: "@", wrap: true },
      column("value", String(year)),
      column("before", String(year - 1)),
      column("change", say("change")),
      column("target", say("target")),
      column("fromTarget", say("fromTarget")),
    ],
    [
      ...indicatorFigures(report).map((figure): TableRowContent => (cell) => {
        const { table, row } = totals();
        const live = inTotals.has(figure.key) && typeof figure.value === "number";
        const value = contentOf(context, figure.value);
        return {
          name: nameOf(context, figure),
          value: live ? { value: figure.value, formula: table.cell(row, figure.key) } : value,
          before: contentOf(context, figure.before),
          change: difference(context, figure.value, figure.before, cell("value"), cell("before"), text("missing")),
          target: figure.target === null ? say("noTarget") : shownTarget(figure.target),
          fromTarget: difference(context, figure.value, figure.target, cell("value"), cell("target"), say("noTarget")),
        };
      }),
      ...otherTargets(context, report),
    ],
  );
}

function nameOf(context: YearReportContext, { key, scale }: IndicatorFigure): string {
  const name = context.say(key);
  return scale === null ? name : context.say("onScale", { name, scale: scaleText(context, scale) });
}

/** Targets whose word nothing is computed for. */
function otherTargets({ say, text }: YearReportContext, { targets }: YearReport): readonly TableRowContent[] {
  return targets.flatMap(({ name, indicator, target }): readonly TableRowContent[] =>
    indicator !== null || name === null || target === null
      ? []
      : [
          () => ({
            name,
            value: say("notComputed"),
            before: say("notComputed"),
            change: text("missing"),
            target: shownTarget(toNumber(target)),
            fromTarget: text("missing"),
          }),
        ],
  );
}

function shownTarget(target: number): CellContent {
  return { value: target, format: formatOf(decimalsOf(target)) };
}

function contentOf({ text, known }: YearReportContext, value: IndicatorValue): CellContent {
  if (value === "tooFew") return text("tooFew");
  return typeof value === "object" && value !== null ? meanContent(value) : known(value);
}

function numberOf(value: IndicatorValue): number | null {
  if (value === null || value === "tooFew") return null;
  return typeof value === "number" ? value : Number(value.text);
}

/** So many decimals as a number is shown with. */
function decimalsOf(value: IndicatorValue): number {
  if (typeof value === "object" && value !== null) return value.decimals;
  return value === null || value === "tooFew" ? 0 : (String(value).split(".")[1]?.length ?? 0);
}

/** The one less the other, as shown; a text where one of them is none. */
function difference(
  { text }: YearReportContext,
  value: IndicatorValue,
  other: IndicatorValue,
  valueCell: CellReference,
  otherCell: CellReference,
  withoutOther: string,
): CellContent {
  const decimals = Math.max(decimalsOf(value), decimalsOf(other));
  const [one, two] = [numberOf(value), numberOf(other)];
  if (one === null || two === null) return two === null ? withoutOther : text("missing");
  const exact = subtract(decimalOfNumber(one), decimalOfNumber(two));
  const isNumber = (cell: CellReference): Expression => call("ISNUMBER", cell);
  return {
    value: toNumber(exact),
    formula: call(
      "IF",
      call("AND", isNumber(valueCell), isNumber(otherCell)),
      call("ROUND", binary(valueCell, "-", otherCell), whole(decimals)),
      textOf(text("missing")),
    ),
    format: formatOf(decimals),
  };
}

/** Whole numbers with groups of thousands, others with so many decimals. */
function formatOf(decimals: number): string {
  return decimals === 0 ? wholeNumber : decimalFormat(decimals);
}
