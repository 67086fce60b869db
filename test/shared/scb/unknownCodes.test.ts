import type { HttpReply } from "../../../shared/scb/httpRequest";
import { converse, getSettings } from "../../hosts/scb/converse";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";
import { tab5557, tab638, type ScbTable } from "../../hosts/scb/scbTables";

/** A table that lacks some values of a variable. */
function without(table: ScbTable, variable: string, ...gone: readonly string[]): ScbTable {
  const variables = table.variables.map((each) =>
    each.code === variable ? { ...each, values: each.values.filter(({ code }) => !gone.includes(code)) } : each,
  );
  return { ...table, variables };
}

test("a code that SCB does not have is named, and the figures of the others come", () => {
  const standIn = new ScbStandIn({ tables: [tab638, without(tab5557(2025), "Region", "1490")] });
  const { arrived } = converse(standIn, { codes: ["1440", "1490"], years: [2024, 2025] });
  expect(arrived).toMatchObject({ unknown: [{ code: "1490", table: "TAB5557", years: [2025] }], unpublished: [] });
  expect("figures" in arrived && arrived.figures.map(({ code, year }) => `${code} ${year}`)).toEqual([
    ...["1440 2024", "1490 2024", "1440 2025"],
  ]);
  // The usual five, the table's codes, and the question once more.
  expect(standIn.requests).toHaveLength(7);
});

test("where SCB has none of the codes, nothing more is asked of that table", () => {
  const standIn = new ScbStandIn();
  const { arrived } = converse(standIn, { codes: ["9999"], years: [2025] }, getSettings);
  expect(arrived).toMatchObject({ figures: [], unknown: [{ code: "9999", table: "TAB5557", years: [2025] }] });
  expect(standIn.requests).toHaveLength(4);
});

test("a year within a table's periods that it has no figures of is unpublished", () => {
  const standIn = new ScbStandIn({ tables: [without(tab638, "Tid", "2000"), tab5557(2025)] });
  const { arrived } = converse(standIn, { codes: ["1440"], years: [2000, 2024] });
  expect(arrived).toMatchObject({ unpublished: [2000], unknown: [] });
  expect("figures" in arrived && arrived.figures.map(({ year }) => year)).toEqual([2024]);
});

test.each([
  ["ContentsCode", "000007ME"],
  ["Alder", "TotSA"],
])("a table that has lost the total that is asked for (%s) is refused, with what is gone", (variable, code) => {
  const standIn = new ScbStandIn({ tables: [tab638, without(tab5557(2025), variable, code)] });
  expect(converse(standIn, { codes: ["1440"], years: [2025] }).arrived).toEqual({
    faults: [{ fault: "scb-table-changed", values: { table: "TAB5557", variable, code } }],
  });
});

test("a refusal that the table's codes do not explain stays a refusal", () => {
  const standIn = new ScbStandIn();
  const answer = standIn.answer.bind(standIn);
  const title = "Non-existent value";
  const refusal: HttpReply = { status: 400, headers: {}, body: JSON.stringify({ title, status: 400 }) };
  standIn.answer = (request, now) => (request.url.includes("/data") ? refusal : answer(request, now));
  expect(converse(standIn, { codes: ["1440"], years: [2025] }).arrived).toEqual({
    faults: [{ fault: "scb-refused", values: { status: "400", title } }],
  });
});

test("a county has a figure of its own", () => {
  const { arrived } = converse(new ScbStandIn(), { codes: ["14"], years: [2024] });
  expect(arrived).toMatchObject({ figures: [{ code: "14", population: expect.any(Number) as number }] });
});
