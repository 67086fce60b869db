import { sampleMunicipalities } from "../../samples/sampleMembers";
import { municipalities } from "../../shared/population/municipalities";
import type { ArrivedPopulation } from "../../shared/scb/populationRequest";
import { readFacts } from "../data/readFacts";
import { ScbStandIn, type StandInOptions } from "../hosts/scb/scbStandIn";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

const facts = readFacts("population.csv", ";");
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];

/** A spreadsheet whose program reaches SCB's stand-in. */
async function connected(options: StandInOptions = {}): Promise<{ sheets: SheetsStandIn; scb: ScbStandIn }> {
  const scb = new ScbStandIn(options);
  const sheets = await SheetsStandIn.open();
  const { state } = sheets;
  state.network = ({ method, url, headers, payload }) => {
    const plain = Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]));
    const request = {
      method: method === "POST" ? ("POST" as const) : ("GET" as const),
      url,
      headers: plain,
      body: payload,
    };
    const reply = scb.answer(request, state.now);
    if ("failure" in reply) return { fails: reply.failure === "timeout" ? "silent" : "dns" };
    return { status: reply.status, headers: reply.headers, body: reply.body };
  };
  return { sheets, scb };
}

function fetched(sheets: SheetsStandIn, codes: readonly string[]): ArrivedPopulation {
  return (sheets.call("panelFetch", { codes, years }, "sv") as { readonly value: ArrivedPopulation }).value;
}

test.each([
  ["36 members", sampleMunicipalities.map(({ code }) => code)],
  ["290 municipalities", municipalities.map(({ code }) => code)],
])("%s: Google's servers get every figure right, in five questions", async (_network, codes) => {
  const { sheets, scb } = await connected();
  const arrived = fetched(sheets, codes);
  if ("faults" in arrived) throw new Error(JSON.stringify(arrived.faults));
  const found = new Map(arrived.figures.map(({ code, year, population }) => [`${code} ${String(year)}`, population]));
  const expected = facts.filter(({ code = "" }) => codes.includes(code));
  expect(expected.length).toBeGreaterThan(codes.length * 7 - 1);
  for (const { code = "", year = "", population } of expected) {
    expect([code, year, found.get(`${code} ${year}`)]).toEqual([code, year, Number(population)]);
  }
  expect(scb.requests).toHaveLength(5);
});

test("SCB asks for patience: the program waits as long as SCB says, and then has everything", async () => {
  const { sheets } = await connected({ config: { maxCallsPerTimeWindow: 2, timeWindow: 10 } });
  const before = sheets.state.now;
  const arrived = fetched(sheets, ["1440", "1489"]);
  expect("faults" in arrived ? arrived.faults : arrived.figures).toHaveLength(16);
  expect(sheets.state.now - before).toBeGreaterThanOrEqual(20_000);
});

test("without a network there are no figures, and a sentence says what to do", async () => {
  const sheets = await SheetsStandIn.open();
  const arrived = fetched(sheets, ["1440"]);
  expect(arrived).toMatchObject({ faults: [{ fault: "scb-offline" }] });
});

test("the menu's item opens the panel where the figures are, and writes nothing", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.call("onOpen");
  expect(sheets.state.menu).toContainEqual({
    title: "Kommunnätverk › Uppdatera folkmängd…",
    calls: "updatePopulation",
  });
  sheets.call("updatePopulation");
  const [shown] = sheets.state.sidebars;
  expect(shown?.content).toContain('data-view="basis"');
  expect(sheets.state.calls.filter(({ kind }) => kind === "change")).toEqual([]);
  sheets.call("openPanel");
  expect(sheets.state.sidebars[1]?.content).toContain('data-view="fees"');
});
