import { checkRequest } from "./checkRequest";
import type { NetworkRequest } from "./network";
import { SheetsStandIn } from "./sheetsStandIn";

const oauthScopes = ["https://www.googleapis.com/auth/script.external_request"];
const request = (url: string): NetworkRequest => ({ method: "GET", url, headers: {}, payload: null });
const allowing =
  (url: string, ...prefixes: readonly string[]) =>
  () => {
    checkRequest(request(url), { oauthScopes, urlFetchWhitelist: prefixes });
  };

test.each(["", "/", "/bar", "?bar", "#bar"])("an allowed address lets through what is below it: %j", (rest) => {
  expect(allowing(`https://example.com/foo${rest}`, "https://example.com/foo")).not.toThrow();
});

test.each([
  "https://example.com/foobar",
  "https://example.com/Foo",
  "http://example.com/foo",
  "https://www.example.com/foo",
  "https://example.com.evil.se/foo",
])("and nothing else: %s", (url) => {
  expect(allowing(url, "https://example.com/foo")).toThrow("has not been whitelisted");
});

test.each(["http://example.com/", "https://example.com"])(
  "a prefix without https or a path is no prefix: %s",
  (prefix) => {
    expect(allowing("https://example.com/", prefix)).toThrow(/without https or without a path/);
  },
);

test("without the scope nothing is fetched", () => {
  expect(() => {
    checkRequest(request("https://example.com/"), { oauthScopes: [] });
  }).toThrow(/do not have permission to call UrlFetchApp.fetch/);
});

/** Runs a piece of code that fetches, over a network that answers every address with its own status. */
async function ran(code: string) {
  const sheets = await SheetsStandIn.open();
  sheets.state.manifest = { oauthScopes };
  sheets.state.network = ({ url }) => ({ status: Number(url.slice(-3)), body: url, takes: Number(url.slice(-3)) });
  return { value: sheets.evaluate(`(function () { ${code} })()`), sheets };
}

test("a status that tells of a fault is an exception, unless it is muted", async () => {
  await expect(ran('UrlFetchApp.fetch("https://example.com/404")')).rejects.toThrow(
    /^Request failed for https:\/\/example.com returned code 404\. Truncated server response: /,
  );
  const muted = 'return UrlFetchApp.fetch("https://example.com/404", { muteHttpExceptions: true }).getResponseCode()';
  expect((await ran(muted)).value).toBe(404);
});

test("requests that are sent together take as long as the slowest, and are one call", async () => {
  const { value, sheets } = await ran(
    'return UrlFetchApp.fetchAll(["https://example.com/200", { url: "https://example.com/301" }]).map((r) => r.getContentText("UTF-8")).join()',
  );
  expect(value).toBe("https://example.com/200,https://example.com/301");
  expect(sheets.state.now - Date.UTC(2026, 0, 15)).toBe(301);
  expect(sheets.state.calls.filter(({ kind }) => kind === "fetch")).toHaveLength(1);
});

test("sleeping lets time pass, five minutes at most", async () => {
  const { sheets } = await ran("Utilities.sleep(1500)");
  expect(sheets.state.now - Date.UTC(2026, 0, 15)).toBe(1500);
  await expect(ran("Utilities.sleep(300001)")).rejects.toThrow(/Invalid argument/);
});

test.each([
  ["an option that Google does not know", "{ mutehttpexceptions: true }", /know the option mutehttpexceptions/],
  ["a payload with GET", '{ payload: "a" }', /none with GET/],
  ["a payload that is no text", '{ method: "post", payload: { a: 1 } }', /sends texts/],
])("the stand-in refuses %s", async (_what, options, words) => {
  await expect(ran(`UrlFetchApp.fetch("https://example.com/200", ${options})`)).rejects.toThrow(words);
});

test("a text is read in the character set that is asked for, and in none by guess", async () => {
  const fetched = 'UrlFetchApp.fetch("https://example.com/200").getContentText';
  const sheets = await SheetsStandIn.open();
  sheets.state.manifest = { oauthScopes };
  sheets.state.network = () => ({ status: 200, body: Buffer.from([0xe5]) });
  expect(sheets.evaluate(`${fetched}("ISO-8859-1")`)).toBe("å");
  expect(sheets.evaluate(`${fetched}("UTF-8")`)).toBe("\ufffd");
  expect(() => sheets.evaluate(`${fetched}()`)).toThrow(/guesses/);
});
