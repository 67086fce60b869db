import type { ScenarioOptions } from "../../../shared/commands/commandOptions";
import { projectFeesCommand } from "../../../shared/commands/scenarios/projectFees";
import type { FoundTable, WorkbookContent } from "../../../shared/workbook/content";
import { found } from "../workbook/reading/workbookContent";
import { noOptions } from "../commands/planOf";
import { sampleContent } from "../commands/sampleContent";

const asked: ScenarioOptions = {
  ...{ target: null, decimals: 2, movesAll: false, category: null, growthPercent: null, indexPercent: "2" },
  ...{ trial: null, proposal: null },
};

const sample = sampleContent((row) => [row]);

function projected(content: WorkbookContent, more: Partial<ScenarioOptions> = {}, year = 2026) {
  return projectFeesCommand.plan({ content, options: { ...noOptions, year, scenario: { ...asked, ...more } } });
}

/** The rows of one table changed. */
function withRows(
  content: WorkbookContent,
  table: string,
  change: (rows: readonly (readonly unknown[])[]) => readonly (readonly unknown[])[],
): WorkbookContent {
  const changed = (each: FoundTable) =>
    each.name === table ? found(table, change(each.grid.values) as never, { source: "table" }) : each;
  return { ...content, tables: content.tables.map(changed) };
}

test("in budget season, before the year's populations have come, it goes on from the latest that all have", () => {
  const spring = sampleContent((row) => (row.year === 2025 ? [] : [row]));
  for (const year of [2026, 2027]) {
    const { plan, scenario, isWrongUsage } = projected(spring, {}, year);
    expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(isWrongUsage).toBeUndefined();
    expect(scenario?.projection).toMatchObject({ lastKnown: 2024 });
    expect(scenario?.projection?.years.map((each) => each.year)).toEqual([2026, 2027, 2028, 2029, 2030]);
    expect(plan.sheets.map(({ name }) => name)).toEqual(["Prognos 2026-2030", "Kontroll"]);
  }
});

test("an index value that is only preliminary is assumed as one that is missing, and nothing else is offered", () => {
  const preliminary = withRows(sample, "Löneindex", (rows) => {
    const [headers = [], ...values] = rows;
    const [period, status] = [headers.indexOf("Period"), headers.indexOf("Status")];
    return [
      headers,
      ...values.map((row) => (String(row[period]) === "2024" ? row.with(status, "preliminär") : row)),
      ...values.filter((row) => String(row[period]) === "2023").map((row) => row.with(status, "preliminär")),
    ];
  });
  const without = projected(preliminary, { indexPercent: null });
  expect(without.plan.findings.map(({ code }) => code)).toEqual(["projection-index-asked"]);
  const { plan, scenario } = projected(preliminary);
  expect(plan.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(scenario?.projection?.years).toHaveLength(5);
});

test.each([
  [{ growthPercent: "-100.01" }, "projection-growth-too-low"],
  [{ growthPercent: "1", indexPercent: "-101" }, "projection-index-too-low"],
])("no population and no index falls below nothing: %j", (more, code) => {
  const { plan, isWrongUsage } = projected(sample, more);
  expect([isWrongUsage, plan.sheets, plan.findings.map((each) => each.code)]).toEqual([true, [], [code]]);
});

test("a fault of the tables keeps the fees from being projected, and stands in Kontroll", () => {
  const faulty = withRows(sample, "Avgiftsregel", ([headers = [], row = []]) => [
    headers,
    row.with(headers.indexOf("Avgift per invånare"), "mycket"),
  ]);
  const { plan, scenario } = projected(faulty);
  expect(scenario).toBeUndefined();
  expect(plan.sheets.map(({ name }) => name)).toEqual(["Kontroll"]);
  expect(plan.findings.map(({ code }) => code)).toEqual(["not-a-number"]);
});

test("a fee year without members is a fault still", () => {
  const left = withRows(sample, "Medlemmar", ([headers = [], ...rows]) => [
    headers,
    ...rows.map((row) => row.with(headers.indexOf("Till"), "2025-12-31")),
  ]);
  expect(projected(left).plan.findings.map(({ code }) => code)).toEqual(["no-members"]);
});

test("a year in which a member is none says so: nothing is missing then", () => {
  const leaving = withRows(sample, "Medlemmar", ([headers = [], ...rows]) => [
    headers,
    ...rows.map((row) => {
      if (row[headers.indexOf("Kommunkod")] === "1440") return row.with(headers.indexOf("Till"), "2028-12-31");
      return row[headers.indexOf("Kommunkod")] === "1401" ? row.with(headers.indexOf("Från"), "2029-01-01") : row;
    }),
  ]);
  const [sheet] = projected(leaving).plan.sheets;
  const feesOf = (code: string) =>
    sheet?.rows
      .find(([first]) => first?.value === code)
      ?.slice(2, 7)
      .map((cell) => (typeof cell?.value === "number" ? "fee" : cell?.value));
  expect(feesOf("1440")).toEqual(["fee", "fee", ...["inte medlem", "inte medlem", "inte medlem"]]);
  expect(feesOf("1401")).toEqual([...["inte medlem", "inte medlem"], "fee", "fee", "fee"]);
});
