import { createServer, request } from "node:http";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listenLocally } from "../../../local/preview/listenLocally";
import { mostBytes } from "../../../local/preview/requestGuard";
import { servedFile } from "../../../local/preview/servedFile";
import { runningPreview, type RunningPreview } from "./previewForTests";

let preview: RunningPreview;

beforeAll(async () => {
  preview = await runningPreview();
});

afterAll(() => preview.close());

interface Sent {
  readonly method?: string;
  readonly path?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Buffer;
}

/** Sends a request as any program could, with headers that a browser would not let a page choose. */
function send({
  method = "GET",
  path = "/",
  headers = {},
  body = "",
}: Sent): Promise<{ status: number; body: string; headers: Record<string, unknown> }> {
  return new Promise((resolve, reject) => {
    const sent = request({ host: "127.0.0.1", port: preview.port, method, path, headers }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          body: Buffer.concat(chunks).toString("utf8"),
          headers: response.headers,
        }),
      );
    });
    sent.on("error", reject);
    sent.end(body);
  });
}

const own = (): string => `localhost:${preview.port}`;

test("the server listens on this machine only", () => {
  expect(preview.address).toMatch(/^http:\/\/localhost:/);
  return expect(send({ headers: { Host: own() } })).resolves.toMatchObject({ status: 200 });
});

test.each([["evil.example"], ["evil.example:3000"], ["localhost"], ["localhost:1"], ["127.0.0.1.evil.example:3000"]])(
  "a request for the host %p is refused: a name elsewhere can be made to point here",
  async (host) => {
    for (const path of ["/", "/api/workbook", "/addin/taskpane.html", "/events"]) {
      expect((await send({ path, headers: { Host: host } })).status).toBe(403);
    }
  },
);

test.each([[undefined], ["http://evil.example"], ["null"], ["http://localhost:1"], ["https://localhost"]])(
  "a change that a page of origin %p sends is refused, and changes nothing",
  async (origin) => {
    const before = (await send({ path: "/api/workbook", headers: { Host: own() } })).body;
    const headers = { Host: own(), ...(origin === undefined ? {} : { Origin: origin }) };
    for (const path of ["/api/edit", "/api/save", "/api/reset", "/api/excel?frame=panel", "/api/select"]) {
      expect((await send({ method: "POST", path, headers, body: "{}" })).status).toBe(403);
    }
    expect((await send({ path: "/api/workbook", headers: { Host: own() } })).body).toBe(before);
  },
);

test("what is not a change or a question is refused", async () => {
  for (const method of ["PUT", "DELETE", "OPTIONS", "PATCH"]) {
    expect((await send({ method, headers: { Host: own() } })).status).toBe(405);
  }
});

test("a body larger than office.js ever sends is refused, whether it says its size or not", async () => {
  const headers = { Host: own(), Origin: `http://${own()}` };
  const body = Buffer.alloc(mostBytes + 1, " ");
  const told = send({ method: "POST", path: "/api/excel?frame=panel", headers, body }).catch(() => ({ status: 413 }));
  expect((await told).status).toBe(413);
  const chunked = { ...headers, "Transfer-Encoding": "chunked" };
  const untold = await send({ method: "POST", path: "/api/excel?frame=panel", headers: chunked, body });
  expect(untold.status).toBe(413);
});

test.each([
  ["/addin/../../package.json"],
  ["/addin/%2e%2e/%2e%2e/package.json"],
  ["/addin/..%2f..%2fpackage.json"],
  ["/addin/..%5c..%5cpackage.json"],
  ["/addin/%00.html"],
  ["/addin//etc/passwd.html"],
  ["/addin/.hidden.html"],
  ["/preview/../preview.js"],
  ["/office-js/../package.json"],
  ["/nowhere.js"],
])("%s leads out of what is served, and nowhere", async (path) => {
  expect((await send({ path, headers: { Host: own() } })).status).toBe(404);
});

test("a link in a served folder that leads out of it is not followed", async () => {
  const folder = mkdtempSync(join(tmpdir(), "served-"));
  try {
    mkdirSync(join(folder, "served"));
    writeFileSync(join(folder, "secret.js"), "secret");
    writeFileSync(join(folder, "served", "here.js"), "here");
    symlinkSync(join(folder, "secret.js"), join(folder, "served", "there.js"));
    expect(await servedFile(join(folder, "served"), "here.js")).not.toBeNull();
    expect(await servedFile(join(folder, "served"), "there.js")).toBeNull();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test("the page lets no script in but the server's own, and is embedded by nobody", async () => {
  const { headers } = await send({ headers: { Host: own() } });
  const policy = String(headers["content-security-policy"]);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(headers["x-content-type-options"]).toBe("nosniff");
});

test("what is no sound question is told so, and the server goes on", async () => {
  const headers = { Host: own(), Origin: `http://${own()}` };
  for (const body of ["", "no JSON", '{"sheet":"1","area":{"row":0,"column":1,"rows":1,"columns":1},"typed":null}']) {
    expect((await send({ method: "POST", path: "/api/edit", headers, body })).status).toBeGreaterThanOrEqual(400);
  }
  expect((await send({ headers: { Host: own() } })).status).toBe(200);
});

test("the next free port is taken, unless it must be this one", async () => {
  const server = createServer();
  expect(await listenLocally(server, preview.port, true)).toBeNull();
  const port = await listenLocally(server, preview.port, false);
  expect(port).toBeGreaterThan(preview.port);
  const address = server.address();
  expect(typeof address === "object" && address?.address).toBe("127.0.0.1");
  server.close();
});
