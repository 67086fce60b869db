import { newWorkbook } from "../../../local/grid/newGrid";
import { officeInVm, type OfficeInVm } from "../../hosts/excel/officeInVm";

let office: OfficeInVm;

beforeEach(async () => {
  office = await officeInVm(newWorkbook("Blad1", "Blad2"));
});

afterEach(() => {
  office.close();
});

test("what is written is read back", async () => {
  const values = await office.run(`
    const range = context.workbook.worksheets.getItem("Blad1").getRange("B2:C3");
    range.values = [[1, "två"], [true, ""]];
    range.load("values, address, rowCount");
    await context.sync();
    return [range.values, range.address, range.rowCount];
  `);
  expect(values).toEqual([
    [
      [1, "två"],
      [true, ""],
    ],
    "Blad1!B2:C3",
    2,
  ]);
  expect(office.counts).toEqual({ syncs: 1, cleanUps: 1 });
});
