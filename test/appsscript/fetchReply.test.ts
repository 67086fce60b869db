import type * as host from "../../appsscript/host/fetchReply";
import type { HttpReply, HttpRequest } from "../../shared/scb/httpRequest";
import type { Network, NetworkRequest } from "../hosts/sheets/network";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

const address = "https://statistikdatabasen.scb.se/api/v2/config";
const get: HttpRequest = { method: "GET", url: address, headers: { accept: "application/json" }, body: null };

/** What comes back through Google, and what has gone out. */
async function through(network: Network, request: HttpRequest = get) {
  const sheets = await SheetsStandIn.open();
  const sent: NetworkRequest[] = [];
  sheets.state.network = (each) => {
    sent.push(each);
    return network(each);
  };
  const { fetchReply } = sheets.module<typeof host>("appsscript/host/fetchReply.ts");
  const reply = JSON.parse(JSON.stringify(fetchReply(request))) as HttpReply;
  return { reply, sent, sheets };
}

test("an answer comes with its status, its headers in lower case and its text as UTF-8", async () => {
  const { reply, sent } = await through(() => ({
    status: 200,
    headers: { "Content-Type": "application/json", "Set-Cookie": ["a=1", "b=2"] },
    body: Buffer.from('{"label":"Folkmängd i Åmål"}'),
  }));
  expect(reply).toEqual({
    status: 200,
    headers: { "content-type": "application/json", "set-cookie": "a=1, b=2" },
    body: '{"label":"Folkmängd i Åmål"}',
  });
  expect(sent).toEqual([{ method: "GET", url: address, headers: { accept: "application/json" }, payload: null }]);
});

test("a question goes out as it is, with its own type of content", async () => {
  const headers = { accept: "application/json", "content-type": "application/json" };
  const { sent } = await through(() => ({ status: 200, body: "{}" }), {
    ...get,
    method: "POST",
    headers,
    body: '{"å":1}',
  });
  expect(sent).toEqual([
    {
      method: "POST",
      url: address,
      headers: { accept: "application/json", "Content-Type": "application/json" },
      payload: '{"å":1}',
    },
  ]);
});

test.each([400, 404, 429, 500, 503])("status %i is an answer with its text, no exception", async (status) => {
  const { reply } = await through(() => ({ status, headers: { "Retry-After": "10" }, body: "för många" }));
  expect(reply).toEqual({ status, headers: { "retry-after": "10" }, body: "för många" });
});

test.each([
  ["dns", "offline", "DNS error"],
  ["unreachable", "offline", "Address unavailable"],
  ["silent", "timeout", "Timeout"],
  ["day's quota", "refused", "too many times for one day"],
  ["too fast", "refused", "too many times in a short time"],
  ["bandwidth", "refused", "Bandwidth quota"],
  ["not authorised", "refused", "do not have permission"],
] as const)("no answer, %s: %s, in Google's words", async (fails, failure, words) => {
  const { reply } = await through(() => ({ fails }));
  expect(reply).toEqual({ failure, detail: expect.stringContaining(words) });
});

test("an answer that takes longer than Google waits is none", async () => {
  const { reply, sheets } = await through(() => ({ status: 200, body: "{}", takes: 61_000 }));
  expect(reply).toMatchObject({ failure: "timeout" });
  expect(sheets.state.now - Date.UTC(2026, 0, 15)).toBe(60_000);
});

test("an address that the manifest does not name is refused before anything leaves", async () => {
  const { reply, sent } = await through(() => ({ status: 200, body: "" }), { ...get, url: "https://example.com/" });
  expect(reply).toEqual({ failure: "refused", detail: expect.stringContaining("has not been whitelisted") });
  expect(sent).toEqual([]);
});

test.each([
  ["brackets that are not encoded", `${address}?valueCodes[Tid]=2024`, /^Invalid argument/],
  ["more than two kilobytes", `${address}?a=${"1".repeat(2048)}`, /URL Length/],
])("an address with %s does not leave either", async (_what, url, words) => {
  const { reply, sent } = await through(() => ({ status: 200, body: "" }), { ...get, url });
  expect(reply).toMatchObject({ detail: expect.stringMatching(words) });
  expect(sent).toEqual([]);
});

test("a header that Google sets itself is refused, and never sent silently without", async () => {
  const { reply } = await through(() => ({ status: 200, body: "" }), { ...get, headers: { Host: "scb.se" } });
  expect(reply).toMatchObject({ detail: expect.stringContaining("Header:Host") });
});
