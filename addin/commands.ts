import { ExcelHost } from "./host/excelHost";
import { officeLanguage } from "./officeLanguage";
import { ribbonCommand } from "./ribbon/ribbonCommand";

/** Excel's language is known once office.js has found its host. */
async function host(): Promise<ExcelHost> {
  await Office.onReady();
  return new ExcelHost(officeLanguage());
}

// Without this at load, office.js takes the page for one that never comes to life.
void Office.onReady();
// By the names that the manifest gives them, and at once: a click may come before office.js is ready.
Office.actions.associate("calculateFees", ribbonCommand(host, "calculate-fees"));
Office.actions.associate("summariseEvents", ribbonCommand(host, "summarise-events"));
Office.actions.associate("check", ribbonCommand(host, "check"));
