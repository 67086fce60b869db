import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { fetchFigures } from "../../../local/requests/fetchFigures";
import { sendRequest } from "../../../local/requests/sendRequest";
import type { HttpReply, HttpRequest } from "../../../shared/scb/httpRequest";
import { converse, getSettings, postSettings } from "../../hosts/scb/converse";
import { startScbServer } from "../../hosts/scb/scbServer";
import type { ScbFaultKind } from "../../hosts/scb/scbFaults";
import { ScbStandIn, type StandInOptions } from "../../hosts/scb/scbStandIn";

const request = { codes: ["0114", "1060", "1490"], years: [2024, 2025] };
const never = new AbortController().signal;

async function withServer<Result>(
  options: StandInOptions,
  use: (address: string, standIn: ScbStandIn) => Promise<Result>,
) {
  const standIn = new ScbStandIn(options);
  const server = await startScbServer(standIn);
  try {
    return await use(server.address, standIn);
  } finally {
    await server.close();
  }
}

test.each([
  ["POST", postSettings],
  ["GET", getSettings],
])("over the network by %s the same figures arrive as without one", async (_, settings) => {
  const expected = converse(new ScbStandIn(), request, settings).arrived;
  await withServer({}, async (address, standIn) => {
    const told: number[] = [];
    const arrived = await fetchFigures(request, { ...settings, address }, never, ({ done }) => told.push(done));
    expect(arrived).toEqual(expected);
    expect([told, standIn.requests.length]).toEqual([[0, 1, 2, 3, 4], 5]);
  });
});

const get = (url: string): HttpRequest => ({ method: "GET", url, headers: {}, body: null });

/** One request that meets a fault on the way. */
function sent(kind: ScbFaultKind, timeoutMs = 5000, cancel = never): Promise<HttpReply> {
  return withServer({ faultOf: () => kind }, (address) => sendRequest(get(`${address}/config`), timeoutMs, cancel));
}

test("a dropped connection, no server and no such host are offline, in the words of the system", async () => {
  expect(await sent("reset")).toMatchObject({
    failure: "offline",
    detail: expect.stringMatching(/SOCKET|RESET/i) as string,
  });
  const gone = await withServer({}, (address) => Promise.resolve(address));
  expect(await sendRequest(get(`${gone}/config`), 5000, never)).toEqual({ failure: "offline", detail: "ECONNREFUSED" });
  const nowhere = await sendRequest(get("http://finns.inte.invalid/"), 5000, never);
  expect(nowhere).toMatchObject({ failure: "offline" });
});

test("a body that does not end is given up after the time-out", async () => {
  const started = Date.now();
  expect(await sent("slowBody", 150)).toMatchObject({ failure: "timeout" });
  expect(Date.now() - started).toBeLessThan(3000);
});

test("cancelling ends a request that waits for its answer", async () => {
  const controller = new AbortController();
  setTimeout(() => {
    controller.abort();
  }, 100);
  expect(await sent("slowBody", 10_000, controller.signal)).toEqual({ failure: "cancelled", detail: "" });
});

test("a reply is given as it came: status, headers in lower case, body", async () => {
  expect(await sent("throttledSeconds")).toMatchObject({ status: 429, headers: { "retry-after": "12" } });
  expect(await sent("notFound")).toMatchObject({ status: 404, body: expect.stringContaining("<html>") as string });
  const marked = await sent("byteOrderMark");
  expect("body" in marked && JSON.parse(marked.body.replace(/^\uFEFF/, ""))).toMatchObject({ maxDataCells: 150_000 });
});

test("a server that sends on to another address is not followed", async () => {
  expect(await sent("moved")).toMatchObject({ status: 302, headers: { location: "https://example.org/" } });
});

test("while it waits between two tries, cancelling ends the whole, and nothing has arrived", async () => {
  const controller = new AbortController();
  const started = Date.now();
  const arrived = await withServer({ faultOf: () => "throttledSeconds" }, (address) => {
    setTimeout(() => {
      controller.abort();
    }, 200);
    return fetchFigures(request, { ...postSettings, address }, controller.signal, () => undefined);
  });
  expect(arrived).toEqual({ faults: [{ fault: "scb-cancelled", values: {} }] });
  expect(Date.now() - started).toBeLessThan(5000);
});

test("an answer far larger than any of SCB's is given up", async () => {
  const server: Server = createServer((_, response) => {
    const chunk = Buffer.alloc(1024 * 1024, 32);
    const more = (): void => {
      while (response.writable && response.write(chunk));
      response.once("drain", more);
    };
    more();
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const reply = await sendRequest(get(`http://127.0.0.1:${port}/`), 20_000, never);
  server.closeAllConnections();
  server.close();
  expect(reply).toMatchObject({ failure: "offline", detail: expect.stringContaining("bytes") as string });
});

test("on the network too, calls keep within SCB's window", async () => {
  await withServer({ config: { maxCallsPerTimeWindow: 3, timeWindow: 1 } }, async (address, standIn) => {
    const arrived = await fetchFigures(request, { ...postSettings, address }, never, () => undefined);
    expect("figures" in arrived && arrived.figures).toHaveLength(6);
    // A call above the window would have been asked again.
    expect(standIn.requests).toHaveLength(5);
  });
});
