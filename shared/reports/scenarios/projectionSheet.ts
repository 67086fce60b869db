import { toNumber } from "../../money/decimal";
import type { Projection } from "../../scenarios/projectFees";
import { formatAmount, formatExact } from "../../text/feeAmountText";
import { tariffSentence } from "../../text/feeSentences";
import type { Language } from "../../text/language";
import { reportText } from "../../text/reportText";
import { call } from "../../workbook/formula";
import type { SheetModel } from "../../workbook/sheetModel";
import { feeFormat, wholeKronor } from "../feeSheet/feeSheetContext";
import { columnRange, SheetComposer, type PlacedTable } from "../sheetComposer";
import type { SheetTarget } from "../sheetNames";
import { scenarioContext, type ScenarioContext } from "./scenarioContext";

export function projectionMarker(first: number): string {
  return `_KN_Prognos_${String(first)}`;
}

/** The sheet `Prognos ÅÅÅÅ-ÅÅÅÅ`: what is assumed, the total year by year as table and chart, and each member's fees. */
export function projectionSheet(
  projection: Projection,
  target: SheetTarget,
  networkName: string | null,
  language: Language,
): SheetModel {
  const { years } = projection;
  const [first, last] = [years[0]?.year ?? 0, years[years.length - 1]?.year ?? 0];
  const composer = new SheetComposer(false);
  const context = scenarioContext(composer, target, language, first);
  const { text } = context;
  const span = { first, last };
  composer.line(
    networkName === null
      ? text("projectionTitleOnly", span)
      : text("projectionTitle", { ...span, network: networkName }),
    "title",
  );
  for (const line of assumptions(projection, language, text)) composer.line(line, "body");
  for (const fees of years) {
    for (const tariff of fees.tariffs) composer.line(tariffSentence(tariff, language), "body");
  }
  composer.line(text("amountsAre"), "body");
  const later: { members: PlacedTable | null } = { members: null };
  yearTable(context, projection, () => {
    if (later.members === null) throw new Error("The members are not on the sheet yet.");
    return later.members;
  });
  later.members = memberTable(context, projection);
  composer.line(text("projectionSource"), "note");
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 0,
    page: { orientation: "landscape", titleRows: null },
  });
}

function assumptions(
  { question, lastKnown }: Projection,
  language: Language,
  text: ScenarioContext["text"],
): readonly string[] {
  const percent = (value: NonNullable<Projection["question"]["growthPercent"]>) =>
    `${formatExact(value, language, 4)} %`;
  return [
    question.growthPercent === null
      ? text("assumedAsBefore", { lastKnown: lastKnown ?? 0 })
      : text("assumedGrowth", { lastKnown: lastKnown ?? 0, percent: percent(question.growthPercent) }),
    question.indexPercent === null
      ? text("knownIndex")
      : text("assumedIndex", { percent: percent(question.indexPercent) }),
  ];
}

/** One row a year, with the chart of the totals beside it. */
function yearTable(context: ScenarioContext, { years }: Projection, members: () => PlacedTable): void {
  const { composer, target, text, language } = context;
  const [first, last] = [years[0], years[years.length - 1]];
  if (first === undefined || last === undefined) return;
  const span = { first: first.year, last: last.year };
  const description = text("projectionSentence", {
    ...span,
    from: formatAmount(first.total, language),
    to: formatAmount(last.total, language),
  });
  composer.line(text("yearsHeading"), "heading");
  composer.chartSentence(description);
  const placed = composer.table(
    target.tableName(`Prognos_${String(first.year)}`),
    [
      { key: "year", header: text("year"), width: 14, format: "0" },
      { key: "population", header: text("populationYears"), width: 26, format: wholeKronor },
      { key: "members", header: text("members"), width: 14, format: wholeKronor },
      { key: "total", header: text("total"), width: 16, format: feeFormat(years.map(({ total }) => total)) },
    ],
    years.map((fees) => () => ({
      year: fees.year,
      population: fees.members.reduce((sum, { population }) => sum + (population ?? 0), 0),
      members: fees.members.length,
      total: {
        value: toNumber(fees.total),
        formula: call("SUM", columnRange(members().column(`fee${String(fees.year)}`))),
      },
    })),
  );
  composer.chartBeside(
    placed,
    {
      name: `KN_Prognos_${String(first.year)}`,
      kind: "column",
      title: text("projectionChart", span),
      xTitle: text("year"),
      xScale: "linear",
      yTitle: text("total"),
      description,
      series: [{ name: text("total"), x: placed.column("year"), y: placed.column("total"), shape: "points" }],
    },
    18,
  );
}

/** One row for each member of any of the years. */
function memberTable({ composer, target, year, text, language }: ScenarioContext, { years }: Projection): PlacedTable {
  const names = new Map(years.flatMap(({ members }) => members.map(({ code, name }) => [code, name] as const)));
  const feeOf = new Map(
    years.flatMap((fees) => fees.members.map((member) => [`${member.code} ${String(fees.year)}`, member.fee] as const)),
  );
  const format = feeFormat([...feeOf.values()]);
  composer.line(text("membersHeading"), "heading");
  return composer.table(
    target.tableName(`Prognos_medlemmar_${String(year)}`),
    [
      { key: "code", header: text("code"), width: 14 },
      { key: "name", header: text("municipality"), width: 26 },
      ...years.map((fees) => ({
        key: `fee${String(fees.year)}`,
        header: text("feeOf", { year: fees.year }),
        width: 14,
        format,
      })),
    ],
    [...names]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([code, name]) => () => ({
        code: { value: code, format: "@" },
        name,
        ...Object.fromEntries(
          years.map((fees) => {
            const fee = feeOf.get(`${code} ${String(fees.year)}`);
            return [`fee${String(fees.year)}`, fee === undefined ? reportText("notMember", language) : toNumber(fee)];
          }),
        ),
      })),
  );
}
