import { newWorkbook } from "../../../local/grid/newGrid";
import { everyFault } from "./faults";
import { officeInVm, type OfficeInVm } from "./officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1"));
});

afterEach(() => {
  office.close();
});

const write = `
  const sheet = context.workbook.worksheets.getItem("Blad1");
  sheet.getRange("A1").values = [[1]];
  sheet.getRange("A2").values = [[2]];
  await context.sync();
  sheet.getRange("A3").values = [[3]];
  await context.sync();
`;

function written(): readonly unknown[] {
  return [1, 2, 3].map((row) => office.workbook.sheets[0]?.cells.get(row)?.get(1)?.value ?? null);
}

/** The number of the action in a request that writes the last of its values. */
function lastWrite(request: number): number {
  const { Actions } = JSON.parse(office.requests.filter(({ kind }) => kind === "sync")[request]?.body ?? "{}") as {
    readonly Actions: readonly { readonly Name: string }[];
  };
  return Actions.map(({ Name }) => Name).lastIndexOf("Values");
}

function outcome(): Promise<string> {
  const slow = new Promise<string>((resolve) => {
    setTimeout(resolve, 60, "no answer");
  });
  const run = office.run(write).then(
    () => "done",
    (error: unknown) => String((error as { readonly code?: unknown }).code),
  );
  return Promise.race([run, slow]);
}

test("each kind of fault, at a request and an action of it: what came before was carried out, nothing after", async () => {
  await office.run(write);
  const action = lastWrite(0);
  const seen: unknown[] = [];
  for (const fault of everyFault(action)) {
    office.workbook.sheets[0]?.cells.clear();
    office.failNext(fault);
    seen.push([await outcome(), ...written()]);
  }
  expect(seen).toEqual([
    ["GeneralException", 1, null, null],
    ["AccessDenied", 1, null, null],
    ["InvalidReference", 1, null, null],
    ["no answer", 1, null, null],
    ["GeneralException", 1, null, null],
  ]);
  expect(office.faultsMet).toEqual(everyFault(action));
});

test("a fault in the second request leaves the first", async () => {
  office.failAt(1, { kind: "disconnect", action: 0 });
  expect([await outcome(), ...written()]).toEqual(["GeneralException", 1, 2, null]);
  expect(await outcome()).toBe("done");
});

test("an answer can be lost after all was carried out", async () => {
  office.failNext({ kind: "disconnect", action: Number.POSITIVE_INFINITY });
  expect([await outcome(), ...written()]).toEqual(["GeneralException", 1, 2, null]);
  expect(office.faultsMet).toHaveLength(1);
});

test("a fault at an action that the request does not have does not come to pass, and shows in that", async () => {
  office.failNext({ kind: "error", code: "GeneralException", action: 500 });
  expect(await outcome()).toBe("done");
  expect(office.faultsMet).toEqual([]);
});

test("office.js's own clean-up batches are not counted and do not fail", async () => {
  await office.run(write);
  office.failNext({ kind: "error", code: "AccessDenied", action: 0 });
  await new Promise((resolve) => setTimeout(resolve, 10));
  expect(await outcome()).toBe("AccessDenied");
});

test("what waits in the page is shortened, so that nobody waits a minute for a time-out", async () => {
  office.close();
  office = await officeInVm(newWorkbook("Blad1"), { delays: (milliseconds) => Math.min(milliseconds, 5) });
  office.failNext({ kind: "hang", action: 0 });
  const late = await office.run(`
    const limit = new Promise((resolve) => setTimeout(() => resolve("late"), 60000));
    return Promise.race([Excel.run(async (context) => { context.workbook.load("name"); await context.sync(); }), limit]);
  `);
  expect(late).toBe("late");
});

test("a document member that office.js has no need of throws", () => {
  const { document } = office.context as { readonly document: { readonly body: unknown } };
  expect(() => document.body).toThrow("document.body is not there");
});
