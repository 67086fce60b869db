import { ExcelHost } from "./host/excelHost";
import { officeLanguage } from "./officeLanguage";
import { ribbonCommand } from "./ribbon/ribbonCommand";

/** The ribbon's commands, by the names that the manifest gives them. */
async function main(): Promise<void> {
  await Office.onReady();
  const host = new ExcelHost(officeLanguage());
  Office.actions.associate("calculateFees", ribbonCommand(host, "calculate-fees"));
  Office.actions.associate("check", ribbonCommand(host, "check"));
}

void main();
