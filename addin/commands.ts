import { ExcelHost } from "./host/excelHost";
import { officeLanguage } from "./officeLanguage";
import { ribbonCommand } from "./ribbon/ribbonCommand";

/** Excel's language is known once office.js has found its host. */
async function host(): Promise<ExcelHost> {
  await Office.onReady();
  return new ExcelHost(officeLanguage());
}

// By the names that the manifest gives them, and at once: a click may come before office.js is ready.
Office.actions.associate("calculateFees", ribbonCommand(host, "calculate-fees"));
Office.actions.associate("check", ribbonCommand(host, "check"));
