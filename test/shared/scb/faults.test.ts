import { findingCatalogue } from "../../../shared/text/findings/catalogue";
import { scbFindings } from "../../../shared/text/findings/scb";
import type { HttpReply } from "../../../shared/scb/httpRequest";
import { converse, getSettings, postSettings } from "../../hosts/scb/converse";
import { harmlessKinds, passingKinds, scbFaultKinds, type ScbFaultKind } from "../../hosts/scb/scbFaults";
import { ScbStandIn } from "../../hosts/scb/scbStandIn";

const request = { codes: ["0114", "1060", "1440", "1490"], years: [2023, 2024, 2025] };
const whole = converse(new ScbStandIn(), request).arrived;

/** What is told when a request always meets the fault: on the limits, on a table's years, on its figures. */
const told: Readonly<Record<Exclude<ScbFaultKind, "byteOrderMark" | "shuffled">, string>> = {
  throttled: "scb-throttled",
  throttledSeconds: "scb-throttled",
  throttledDate: "scb-throttled",
  throttledLong: "scb-throttled",
  badRequest: "scb-refused",
  notFound: "scb-not-found",
  serverError: "scb-server-error",
  unavailable: "scb-server-error",
  moved: "scb-unexpected-status",
  webPage: "scb-web-page",
  cutBody: "scb-not-json",
  emptyBody: "scb-not-json",
  slowBody: "scb-timeout",
  reset: "scb-offline",
  wrongSize: "scb-answer-odd",
  missingCells: "scb-answer-odd",
  duplicateCodes: "scb-answer-odd",
  unexpectedCode: "scb-codes-differ",
  otherTable: "scb-other-table",
  otherVariable: "scb-codes-differ",
  negative: "scb-not-a-count",
  decimal: "scb-not-a-count",
  text: "scb-not-a-count",
};

const ways = [
  ["POST", postSettings],
  ["GET", getSettings],
] as const;

/** Faults of figures show on figures only. */
function showsOn(kind: ScbFaultKind, url: string): boolean {
  const isOfFigures = ["scb-answer-odd", "scb-codes-differ", "scb-other-table", "scb-not-a-count"].includes(
    told[kind as keyof typeof told],
  );
  return !isOfFigures || url.includes("/data");
}

describe.each(ways)("%s", (_, settings) => {
  test.each(Object.entries(told))(
    "%s on any one request, whenever it is asked: %s and not one figure",
    (kind, code) => {
      for (let at = 0; at < 5; at += 1) {
        const met = converse(new ScbStandIn(), request, settings).steps[at]?.request.url ?? "";
        const standIn = new ScbStandIn({
          faultOf: (_number, asked) => (asked.url === met ? (kind as ScbFaultKind) : null),
        });
        const { arrived } = converse(standIn, request, settings);
        if (!showsOn(kind as ScbFaultKind, met)) {
          expect(arrived).toEqual(whole);
          continue;
        }
        expect(Object.keys(arrived)).toEqual(["faults"]);
        expect("faults" in arrived && arrived.faults.map(({ fault }) => fault)).toContain(code);
      }
    },
  );

  test.each(passingKinds)("%s that passes: every figure arrives after waiting", (kind) => {
    const plain = converse(new ScbStandIn(), request, settings);
    for (let at = 0; at < 5; at += 1) {
      const standIn = new ScbStandIn({ faultOf: (number) => (number === at ? kind : null) });
      const { arrived, elapsedMs } = converse(standIn, request, settings);
      expect(arrived).toEqual(whole);
      expect(standIn.requests).toHaveLength(6);
      const leastMs = { throttledSeconds: 12_000, throttledDate: 7000 }[kind as string] ?? 1000;
      expect(elapsedMs - plain.elapsedMs).toBeGreaterThanOrEqual(leastMs - 40);
    }
  });

  test.each(harmlessKinds)("%s is no fault", (kind) => {
    expect(converse(new ScbStandIn({ faultOf: () => kind }), request, settings).arrived).toEqual(whole);
  });
});

test("the table of faults has every kind but those that are none", () => {
  expect(Object.keys(told).sort()).toEqual(scbFaultKinds.filter((kind) => !harmlessKinds.includes(kind)).sort());
});

test("a fault that does not pass is asked four times and no more; one that cannot pass, once", () => {
  const count = (kind: ScbFaultKind) => {
    const standIn = new ScbStandIn({ faultOf: () => kind });
    converse(standIn, request);
    return standIn.requests.length;
  };
  for (const kind of passingKinds) expect([kind, count(kind)]).toEqual([kind, 4]);
  for (const kind of scbFaultKinds) {
    if (passingKinds.includes(kind) || !showsOn(kind, "") || harmlessKinds.includes(kind)) continue;
    expect([kind, count(kind)]).toEqual([kind, 1]);
  }
});

test("the waits between tries grow", () => {
  const { steps } = converse(new ScbStandIn({ faultOf: () => "serverError" }), request);
  expect(steps.map(({ waitMs }) => waitMs)).toEqual([0, 1000, 2000, 4000]);
});

test("where SCB asks for an hour, the person is told how long instead of being kept", () => {
  const { arrived, elapsedMs } = converse(new ScbStandIn({ faultOf: () => "throttledLong" }), request);
  expect(arrived).toEqual({ faults: [{ fault: "scb-throttled", values: { seconds: 3600 } }] });
  expect(elapsedMs).toBe(0);
});

test("more calls than the window allows would be turned away; the pace keeps within it", () => {
  for (const [maxCallsPerTimeWindow, timeWindow] of [
    [3, 1],
    [1, 2],
    [30, 10],
  ] as const) {
    const standIn = new ScbStandIn({ config: { maxCallsPerTimeWindow, timeWindow, maxDataCells: 2 } });
    const { arrived, steps } = converse(standIn, request);
    expect(arrived).toMatchObject({ figures: expect.any(Array) as unknown });
    expect(standIn.requests).toHaveLength(steps.length);
    expect(steps).toHaveLength(3 + 6);
  }
});

test("cells without a figure and cells of zero arrive as what they are", () => {
  const standIn = new ScbStandIn();
  const answer = standIn.answer.bind(standIn);
  standIn.answer = (asked, now): HttpReply => {
    const reply = answer(asked, now);
    if (!("body" in reply) || !asked.url.includes("TAB5557/data")) return reply;
    const data = JSON.parse(reply.body) as { value: (number | null)[] };
    return { ...reply, body: JSON.stringify({ ...data, value: [null, 0, ...data.value.slice(2)] }) };
  };
  const { arrived } = converse(standIn, { ...request, years: [2025] });
  expect("figures" in arrived && arrived.figures.map(({ population }) => population)).toEqual([
    null,
    0,
    expect.any(Number),
    expect.any(Number),
  ]);
});

test("a host that is told to stop, or may not ask, ends the conversation at once", () => {
  for (const [failure, fault] of [
    ["cancelled", "scb-cancelled"],
    ["refused", "scb-host-refused"],
  ] as const) {
    const standIn = new ScbStandIn();
    standIn.answer = () => ({ failure, detail: "policy" });
    const { arrived, steps } = converse(standIn, request);
    expect([steps.length, "faults" in arrived && arrived.faults[0]?.fault]).toEqual([1, fault]);
  }
});

test("an address that is neither encrypted nor on this machine is never asked", () => {
  const { arrived, steps } = converse(new ScbStandIn(), request, { ...postSettings, address: "http://scb.se/api" });
  expect([steps.length, arrived]).toEqual([
    0,
    { faults: [{ fault: "scb-address-unusable", values: { address: "http://scb.se/api" } }] },
  ]);
});

test("every sentence of a fault has its values, and says that nothing is written and what to do", () => {
  for (const [code, { sv, en }] of Object.entries(scbFindings)) {
    expect(findingCatalogue[code]).toEqual({ sv, en });
    if (code !== "scb-address-unusable")
      expect([code, sv, en]).toEqual([
        code,
        expect.stringContaining("Inget är skrivet."),
        expect.stringContaining("Nothing is written."),
      ]);
    expect(sv.match(/\{\w+\}/g)?.sort()).toEqual(en.match(/\{\w+\}/g)?.sort());
  }
});
