import { calculateFeesCommand } from "../../shared/commands/calculateFees";
import { newWorkbook } from "../../shared/commands/newWorkbook";
import { sampleTables } from "../../samples/sampleNetwork";
import { noOptions } from "../shared/commands/planOf";
import { SheetsStandIn } from "../hosts/sheets/sheetsStandIn";
import { compareSheets } from "./compareSheets";
import { xlsxResult } from "./xlsxResult";

test("the sample made and calculated through the menu has the same cells as the .xlsx files", async () => {
  const made = await xlsxResult(null, newWorkbook, { ...noOptions, sample: sampleTables });
  const calculated = await xlsxResult(made.bytes, calculateFeesCommand, noOptions);
  const sheets = await SheetsStandIn.open();
  sheets.call("addSampleNetwork");
  sheets.call("calculateFees");
  const models = [...made.plan.sheets, ...calculated.plan.sheets];
  const differences = models.flatMap((model) => {
    const file = calculated.grid.sheets.find(({ name }) => name === model.name);
    if (file === undefined) throw new Error(`The file lacks ${model.name}.`);
    return compareSheets(model, file, sheets.sheet(model.name));
  });
  expect(differences).toEqual([]);
  expect(sheets.state.alerts).toEqual([]);
});
