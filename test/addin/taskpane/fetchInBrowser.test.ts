import { fetchInBrowser } from "../../../addin/taskpane/fetchInBrowser";
import { sampleMunicipalities } from "../../../samples/sampleMembers";
import type { PanelProgress } from "../../../shared/panel/panelCommand";
import { municipalities } from "../../../shared/population/municipalities";
import { readFacts } from "../../data/readFacts";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";

const facts = readFacts("population.csv", ";");
const years = [2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025];
const { fetch } = globalThis;

beforeEach(() => {
  Object.assign(globalThis, { window: globalThis });
});

afterEach(() => {
  globalThis.fetch = fetch;
  Reflect.deleteProperty(globalThis, "window");
});

/** What a page gets from SCB's stand-in. */
function connect(scb: ScbStandIn): void {
  globalThis.fetch = (url, { method = "GET", body = null } = {}) => {
    if (method !== "GET" || body !== null) throw new Error("A panel asks by GET.");
    if (String(url).length > 2000) throw new Error("The address is too long.");
    const reply = scb.answer({ method, url: String(url), headers: {}, body: null }, Date.now());
    if ("failure" in reply) return Promise.reject(new TypeError("Failed to fetch"));
    return Promise.resolve(new Response(reply.body, { status: reply.status, headers: reply.headers }));
  };
}

test.each([
  ["36 members", sampleMunicipalities.map(({ code }) => code)],
  ["290 municipalities", municipalities.map(({ code }) => code)],
])("%s: the panel gets every figure right, in five questions by GET", async (_network, codes) => {
  const scb = new ScbStandIn();
  connect(scb);
  const told: PanelProgress[] = [];
  const report = (progress: PanelProgress) => told.push(progress);
  const arrived = await fetchInBrowser({ codes, years }, "sv", report, new AbortController().signal);
  if ("faults" in arrived) throw new Error(JSON.stringify(arrived.faults));
  const found = new Map(arrived.figures.map(({ code, year, population }) => [`${code} ${String(year)}`, population]));
  const expected = facts.filter(({ code = "" }) => codes.includes(code));
  expect(expected.length).toBeGreaterThan(codes.length * 7 - 1);
  for (const { code = "", year = "", population } of expected) {
    expect([code, year, found.get(`${code} ${year}`)]).toEqual([code, year, Number(population)]);
  }
  expect([scb.requests.length, told.length]).toEqual([5, 5]);
  expect(told.every(({ step, canCancel }) => step === "fetching" && canCancel)).toBe(true);
});

test("a cancel ends the waiting at once: nothing has arrived", async () => {
  const cancel = new AbortController();
  globalThis.fetch = (_url, { signal } = {}) =>
    new Promise((_resolve, reject) => {
      signal?.addEventListener("abort", () => {
        reject(new DOMException("aborted", "AbortError"));
      });
      cancel.abort();
    });
  const arrived = await fetchInBrowser({ codes: ["1440"], years: [2025] }, "sv", () => undefined, cancel.signal);
  expect(arrived).toEqual({ faults: [{ fault: "scb-cancelled", values: {} }] });
});
