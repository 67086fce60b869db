import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1"));
});

afterEach(() => {
  office.close();
});

const sheet = `const sheet = context.workbook.worksheets.getItem("Blad1");`;
const long = `"a".repeat(30000)`;

test("a request above 5 MB is refused whole", async () => {
  const rows = (count: number): string => `Array.from({ length: ${count} }, () => [${long}])`;
  await office.run(`${sheet} sheet.getRange("A1:A170").values = ${rows(170)};`);
  const refused = office.run(`${sheet} sheet.getRange("B1:B180").values = ${rows(180)};`);
  await expect(refused).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
  expect(office.workbook.sheets[0]?.cells.get(1)?.get(2)).toBeUndefined();
  expect(office.requests.map(({ bytes }) => bytes > 5 * 1024 * 1024)).toContain(true);
});

test("bytes are counted, not letters", async () => {
  const swedish = office.run(
    `${sheet} sheet.getRange("A1:A100").values = Array.from({ length: 100 }, () => ["å".repeat(30000)]);`,
  );
  await expect(swedish).rejects.toMatchObject({ code: "RequestPayloadSizeLimitExceeded" });
});

test("an answer above 5 MB is refused, and what was written before it stays", async () => {
  const values = (column: string): string =>
    `sheet.getRange("${column}1:${column}100").values = Array.from({ length: 100 }, () => [${long}])`;
  await office.run(`${sheet} ${values("A")}`);
  await office.run(`${sheet} ${values("B")}`);
  const read = office.run(`
    ${sheet}
    sheet.getRange("C1").values = [[1]];
    const range = sheet.getRange("A1:B100").load("values");
    await context.sync();
  `);
  await expect(read).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  expect(office.workbook.sheets[0]?.cells.get(1)?.get(3)?.value).toBe(1);
});

test("more than five million cells are read as null", async () => {
  const read = await office.run(`
    ${sheet}
    const range = sheet.getRange("A:E").load("values,address,cellCount");
    await context.sync();
    return [range.values, range.address, range.cellCount];
  `);
  expect(read).toEqual([null, "Blad1!A:E", 5 * 1048576]);
});

test("while a cell is being edited a request that may not wait is refused, and one that may waits", async () => {
  office.enterCellEdit();
  const refused = office.run(`${sheet} sheet.getRange("A1").values = [[1]];`);
  await expect(refused).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  const waiting = office.evaluate(`
    Excel.run({ delayForCellEdit: true }, async (context) => {
      context.workbook.worksheets.getItem("Blad1").getRange("A2").values = [[2]];
    });
  `);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(office.workbook.sheets[0]?.cells.size).toBe(0);
  office.leaveCellEdit();
  await waiting;
  expect(office.workbook.sheets[0]?.cells.get(2)?.get(1)?.value).toBe(2);
});
