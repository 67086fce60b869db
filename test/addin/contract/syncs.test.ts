import { payloadLimit } from "../../../addin/host/payload";
import type { LoggedRequest } from "../../hosts/excel/requestLog";
import { gridOf, ribbonInVm } from "./excelBundle";
import { largeNetwork } from "./largeNetwork";

async function requestsFor(members: number): Promise<readonly LoggedRequest[]> {
  const office = await ribbonInVm(await gridOf(await largeNetwork(members)));
  await office.runRibbonCommand("calculateFees", 60_000);
  office.close();
  expect(office.workbook.sheets.map(({ name }) => name)).toContain("Avgifter 2026");
  return office.requests.filter(({ kind }) => kind === "sync");
}

/** The last request shows and lays out what is written by then. */
const finishing = -1;

test.each([36, 290])("%i members: three syncs until all is written, of which one writes", async (members) => {
  const requests = await requestsFor(members);
  expect(requests.slice(0, finishing).map(({ writes }) => writes)).toEqual([false, false, true]);
});

test("what comes after the write puts no content into cells, makes no table and no chart", async () => {
  const last = (await requestsFor(36)).at(finishing);
  const { Actions, ObjectPaths } = JSON.parse(last?.body ?? "{}") as {
    readonly Actions: readonly { readonly Name: string }[];
    readonly ObjectPaths: Readonly<Record<string, { readonly Name: string; readonly ParentObjectPathId?: number }>>;
  };
  // A page break is added to its sheet's, not to a sheet.
  const isOfPages = ({ ParentObjectPathId: parent }: { readonly ParentObjectPathId?: number }) =>
    ObjectPaths[String(parent)]?.Name === "HorizontalPageBreaks";
  const paths = Object.values(ObjectPaths).filter((path) => !isOfPages(path));
  const names = new Set([...Actions, ...paths].map(({ Name }) => Name));
  expect([...names]).toEqual(expect.arrayContaining(["Activate", "Select", "Zoom"]));
  const content = ["Formulas", "Values", "Add", "NumberFormat", "Clear", "Resize", "ConvertToRange", "Delete"];
  expect(content.filter((name) => names.has(name))).toEqual([]);
});

test("1,000 members: one sync more for each further 1.5 MB, and none of them much larger", async () => {
  const requests = (await requestsFor(1000)).slice(0, finishing);
  const writes = requests.filter((request) => request.writes);
  const bytes = writes.reduce((sum, request) => sum + request.bytes, 0);
  expect(requests.length - writes.length).toBe(2);
  expect(writes.length).toBeLessThanOrEqual(1 + Math.ceil(bytes / payloadLimit));
  expect(Math.max(...writes.map((request) => request.bytes))).toBeLessThanOrEqual(payloadLimit);
});

test("the number of requests within a sync does not grow with the members", async () => {
  const [few, many] = [await requestsFor(36), await requestsFor(290)];
  const actions = (requests: readonly LoggedRequest[]) => requests.map(({ actionCount }) => actionCount);
  expect(actions(many).slice(0, 2)).toEqual(actions(few).slice(0, 2));
  // Large ranges are split by Microsoft's client into rows of at most some 1,500 cells.
  expect(actions(many)[2]).toBeLessThan(2 * (actions(few)[2] ?? 0));
});
