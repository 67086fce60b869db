import type { HttpRequest } from "../../../shared/scb/httpRequest";
import { scbAddress } from "../../../shared/scb/scbAddress";
import { ScbStandIn } from "./scbStandIn";

const standIn = () => new ScbStandIn();
const get = (path: string): HttpRequest => ({ method: "GET", url: scbAddress + path, headers: {}, body: null });
const format = "lang=sv&outputFormat=json-stat2";

/** A question for TAB5557, with some of it in other words. */
function data(change: Readonly<Record<string, string | null>> = {}, table = "TAB5557"): HttpRequest {
  const selection = {
    Region: "1490",
    Civilstand: "SC",
    Alder: "TotSA",
    Kon: "TotSa",
    ContentsCode: "000007ME",
    Tid: "2025",
  };
  const parts = Object.entries({ ...selection, ...change }).flatMap(([variable, codes]) =>
    codes === null ? [] : [`valueCodes[${variable}]=${codes}`],
  );
  return get(`/tables/${table}/data?${format}&${parts.join("&")}`);
}

function answered(request: HttpRequest, of = standIn(), now = 0) {
  const reply = of.answer(request, now);
  if ("failure" in reply) throw new Error(reply.failure);
  const isJson = (reply.headers["content-type"] ?? "").startsWith("application/json");
  return {
    status: reply.status,
    headers: reply.headers,
    data: (isJson ? JSON.parse(reply.body) : reply.body) as unknown,
  };
}

test("the limits, the tables' periods, and that a table goes on elsewhere is not said", () => {
  expect(answered(get("/config")).data).toMatchObject({
    maxDataCells: 150_000,
    maxCallsPerTimeWindow: 30,
    timeWindow: 10,
  });
  expect(answered(get("/tables/TAB638?lang=sv")).data).toMatchObject({
    firstPeriod: "1968",
    lastPeriod: "2024",
    discontinued: null,
  });
  expect(answered(get("/tables/TAB5557")).data).toMatchObject({ firstPeriod: "2025", lastPeriod: "2025" });
  expect(answered(get("/tables/TAB6471")).data).toMatchObject({ lastPeriod: "2026M04", timeUnit: "Monthly" });
});

test("metadata have 312 regions, no geographic role, notes with marks, and no cells", () => {
  const { data: metadata } = answered(get("/tables/TAB5557/metadata?lang=sv"));
  expect(metadata).toMatchObject({
    id: ["Region", "Civilstand", "Alder", "Kon", "ContentsCode", "Tid"],
    role: { time: ["Tid"], metric: ["ContentsCode"] },
    value: [],
    extension: { noteMandatory: { "0": true } },
  });
  expect((metadata as { size: readonly number[] }).size[0]).toBe(312);
});

test("brackets of an address may be plain or escaped", () => {
  const plain = data();
  const escaped = { ...plain, url: plain.url.replace(/\[/g, "%5B").replace(/\]/g, "%5D") };
  expect(answered(plain).data).toMatchObject({ size: [1, 1, 1, 1, 1, 1], value: [115_238] });
  expect(answered(escaped)).toEqual(answered(plain));
});

test("a variable that may be left out is gone from the answer", () => {
  const left = { Civilstand: null, Alder: null, Kon: null, ContentsCode: "BE0101N1", Tid: "2024" };
  expect(answered(data(left, "TAB638")).data).toMatchObject({
    id: ["Region", "ContentsCode", "Tid"],
    value: [114_872],
  });
});

test("a GET and a POST of the same question are answered alike; a POST that is no JSON is not taken", () => {
  const selection = [...new URL(data().url).searchParams].flatMap(([name, value]) => {
    const variableCode = /\[(.+)\]/.exec(name)?.[1];
    return variableCode === undefined ? [] : [{ variableCode, valueCodes: value.split(",") }];
  });
  const post = (headers: HttpRequest["headers"]): HttpRequest => {
    return {
      method: "POST",
      url: `${scbAddress}/tables/TAB5557/data?${format}`,
      headers,
      body: JSON.stringify({ selection }),
    };
  };
  expect(answered(post({ "content-type": "application/json" }))).toEqual(answered(data()));
  expect(answered(post({})).status).toBe(415);
});

test.each([
  ["an unknown code", data({ Region: "9999" }), 400, "Non-existent value"],
  ["an unknown variable", data({ Sektor: "1" }), 400, "Non-existent variable"],
  ["the contents of the other table", data({ ContentsCode: "BE0101N1" }), 400, "Non-existent value"],
  ["a year of the other table", data({ Tid: "2024" }), 400, "Non-existent value"],
  ["a mandatory variable left out", data({ Kon: null }), 400, "Missing selection for mandantory variable"],
  ["another language", { ...data(), url: data().url.replace("lang=sv", "lang=de") }, 400, "Unsupported language"],
  ["a table that is not there", get("/tables/TAB1"), 404, "Non-existent table"],
])("refused: %s", (_, request, status, title) => {
  expect(answered(request)).toMatchObject({ status, data: { title, status } });
});

test("refused: too many cells", () => {
  const of = new ScbStandIn({ config: { maxDataCells: 1 } });
  expect(answered(data({ Region: "1490,1440" }), of).data).toMatchObject({ title: "Too many cells selected" });
});

test("a code twice breaks the server", () => {
  expect(answered(data({ Region: "1490,1490" }))).toMatchObject({ status: 500, data: "" });
});

test("an address above 2,100 characters, or none that is known, is answered by a page", () => {
  const long = get(`/config?${"a".repeat(2100 - scbAddress.length - 8)}`);
  expect([long.url.length, answered(long).status]).toEqual([2100, 200]);
  for (const request of [{ ...long, url: `${long.url}a` }, get("/navigation")]) {
    expect(answered(request)).toMatchObject({
      status: 404,
      data: expect.stringContaining("<!DOCTYPE html>") as string,
    });
  }
});

test("calls above the window are turned away until it has passed", () => {
  const of = new ScbStandIn({ config: { maxCallsPerTimeWindow: 2, timeWindow: 1 } });
  const status = (now: number) => answered(get("/config"), of, now).status;
  expect([status(0), status(10), status(20), status(900)]).toEqual([200, 200, 429, 429]);
  expect(answered(get("/config"), of, 950)).toMatchObject({ status: 429, headers: { "retry-after": "1" } });
  expect(status(3000)).toBe(200);
});

test.each([
  ["another format", get("/tables/TAB638/data?outputFormat=csv")],
  ["no selection", get(`/tables/TAB638/data?${format}`)],
  ["parts of the population", data({ Kon: "1" })],
  ["another measure", data({ ContentsCode: "000007MG" })],
  ["another method", { ...get("/config"), method: "POST" as const, url: `${scbAddress}/tables/TAB638` }],
])("what the stand-in does not play is not made up: %s", (_, request) => {
  expect(() => standIn().answer(request, 0)).toThrow("stand-in");
});
