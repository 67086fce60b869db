import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { ExcelHost } from "../host/excelHost";
import { showMessage } from "./showMessage";

/**
 * A command of the ribbon: it has no panel, so it shows what it wrote, or the sheet Kontroll where something has to be mended first. Where
 * Kontroll cannot be written either, a dialog tells.
 *
 * Excel waits for `completed`, and blocks the command until it comes: it comes on every path.
 * @param command a name of the core's commands; it uses the year of Inställningar
 */
export function ribbonCommand(
  host: () => Promise<ExcelHost>,
  command: PanelCommand["command"],
): (event: Office.AddinCommands.Event) => Promise<void> {
  return async (event) => {
    try {
      const asked = {
        command,
        year: null,
        latestPopulation: false,
        preliminaryIndex: false,
        member: null,
        sample: false,
      };
      const excel = await host();
      const result = await excel.run(asked, null, () => undefined, null);
      if (result.kind === "failed" && !(await excel.tell(result.faults))) {
        await showMessage(result.findings, excel.language);
      }
    } finally {
      event.completed();
    }
  };
}
