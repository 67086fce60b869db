import type { RequestStep } from "../../../shared/scb/httpRequest";
import { tablesFor } from "../../../shared/scb/populationTables";
import { converse } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import { tab5557, tab638, type ScbTable } from "../../hosts/scb/scbTables";

const codes = ["1440", "1490"];

/** What was asked, in short: "config", "TAB638", "TAB638 data 2023,2024". */
function asked(steps: readonly RequestStep[]): readonly string[] {
  return steps.map(({ request }) => {
    const [, path = ""] = /\/api\/v2\/(?:tables\/)?([^?]+)/.exec(request.url) ?? [];
    const body = JSON.parse(request.body ?? "{}") as { selection?: { variableCode: string; valueCodes: string[] }[] };
    const years = body.selection?.find(({ variableCode }) => variableCode === "Tid")?.valueCodes ?? [];
    return [path.replace("/", " "), years.join(",")].filter((part) => part !== "").join(" ");
  });
}

test.each<[readonly number[], readonly string[]]>([
  [
    [2023, 2024],
    ["config", "TAB638", "TAB638 data 2023,2024"],
  ],
  [[2025], ["config", "TAB5557", "TAB5557 data 2025"]],
  [
    [2025, 2024],
    ["config", "TAB638", "TAB5557", "TAB638 data 2024", "TAB5557 data 2025"],
  ],
  [[1968], ["config", "TAB638", "TAB638 data 1968"]],
])("%j is fetched from the table that has it, and no other is asked", (years, expected) => {
  const { arrived, steps } = converse(new ScbStandIn(), { codes, years });
  expect(asked(steps)).toEqual(expected);
  expect(arrived).toMatchObject({ unpublished: [], latestYear: Math.max(...years) <= 2024 ? 2024 : 2025 });
});

test("a year that no table has is unpublished, and the others come all the same", () => {
  const { arrived, steps } = converse(new ScbStandIn(), { codes, years: [2025, 2026, 1950] });
  expect(asked(steps)).toEqual(["config", "TAB638", "TAB5557", "TAB5557 data 2025"]);
  expect(arrived).toMatchObject({ unpublished: [1950, 2026], latestYear: 2025 });
  expect("figures" in arrived && arrived.figures.map(({ year }) => year)).toEqual([2025, 2025]);
});

test("where nothing at all is published, no figure is asked for", () => {
  const { arrived, steps } = converse(new ScbStandIn(), { codes, years: [2030] });
  expect(asked(steps)).toEqual(["config", "TAB5557", "TAB638"]);
  expect(arrived).toMatchObject({ figures: [], unpublished: [2030], latestYear: 2025 });
});

test("later years are taken from whatever table has them", () => {
  const longer = new ScbStandIn({ lastYear: 2027 });
  expect(asked(converse(longer, { codes, years: [2026, 2027] }).steps)).toEqual([
    ...["config", "TAB5557", "TAB5557 data 2026,2027"],
  ]);
  // Should the old table go on after all, and the new one end.
  const times = { code: "Tid", label: "år", elimination: false, total: null };
  const values = Array.from({ length: 60 }, (_, at) => ({ code: String(1968 + at), label: "" }));
  const variables = tab638.variables.map((each) => (each.code === "Tid" ? { ...times, values } : each));
  const revived: ScbTable = { ...tab638, variables };
  const { steps } = converse(new ScbStandIn({ tables: [revived, tab5557(2025)] }), { codes, years: [2025, 2026] });
  expect(asked(steps)).toEqual(["config", "TAB5557", "TAB638", "TAB5557 data 2025", "TAB638 data 2026"]);
});

test("every year has every table to look in, the likeliest first", () => {
  const names = (year: number) => tablesFor(year).map(({ id }) => id);
  expect([names(1900), names(2024), names(2025)]).toEqual([
    ["TAB638", "TAB5557"],
    ["TAB638", "TAB5557"],
    ["TAB5557", "TAB638"],
  ]);
});

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["id", { id: "TAB1" }],
  ["firstPeriod", { firstPeriod: null }],
  ["lastPeriod", { lastPeriod: "2025M12" }],
  ["lastPeriod", { lastPeriod: 2025 }],
])("a table that does not say its years is not read: %s of %j", (part, change) => {
  const standIn = new ScbStandIn();
  const answer = standIn.answer.bind(standIn);
  standIn.answer = (request, now) => {
    const reply = answer(request, now);
    if (!("body" in reply) || !/\/tables\/\w+\?/.test(request.url)) return reply;
    return { ...reply, body: JSON.stringify({ ...(JSON.parse(reply.body) as object), ...change }) };
  };
  expect(converse(standIn, { codes, years: [2025] }).arrived).toEqual({
    faults: [{ fault: "scb-answer-odd", values: { table: "TAB5557", part } }],
  });
});

test("codes and years that stand twice are asked for once; without any nothing is asked", () => {
  const { arrived } = converse(new ScbStandIn(), { codes: ["1440", "1440"], years: [2025, 2025] });
  expect("figures" in arrived && arrived.figures).toHaveLength(1);
  for (const request of [
    { codes: [], years: [2025] },
    { codes, years: [] },
  ]) {
    expect(converse(new ScbStandIn(), request)).toMatchObject({ steps: [], arrived: { figures: [], unpublished: [] } });
  }
});

test("progress counts requests that are answered, of those that are known to be needed", () => {
  const { steps } = converse(new ScbStandIn(), { codes, years: [2024, 2025] });
  expect(steps.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4]);
  for (const { done, of } of steps) expect(of).toBeGreaterThan(done);
  expect(steps.at(-1)).toMatchObject({ done: 4, of: 5 });
});

test("with small limits there are as few questions as they allow, at their pace", () => {
  const config = { maxDataCells: 100, maxCallsPerTimeWindow: 2, timeWindow: 5 };
  const standIn = new ScbStandIn({ config });
  const many = Array.from({ length: 60 }, (_, at) => at).map(
    (at) => [...new Set(tab638.variables[0]?.values.map(({ code }) => code))][at + 30] ?? "",
  );
  const { arrived, steps, elapsedMs } = converse(standIn, { codes: many, years: [2023, 2024] });
  expect("figures" in arrived && arrived.figures).toHaveLength(120);
  // 120 figures in answers of 100: two questions. Four calls, two in five seconds.
  expect(steps).toHaveLength(4);
  expect(elapsedMs).toBeGreaterThanOrEqual(5000);
  expect(elapsedMs).toBeLessThan(6000);
});
