import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";

test("from a blank spreadsheet to the sample's fees through the menu", async () => {
  const sheets = await SheetsStandIn.open();
  sheets.call("onOpen");
  sheets.call("addSampleNetwork");
  sheets.call("calculateFees");
  expect(sheets.state.alerts).toEqual([]);
  expect(sheets.state.toasts).toEqual([]);
});
