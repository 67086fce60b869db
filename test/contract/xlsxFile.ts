import { planCommand } from "../../local/commandLine/planCommand";
import { applyPlan } from "../../local/xlsx/applyPlan";
import { openWorkbook } from "../../local/xlsx/openWorkbook";
import { sampleTables } from "../../samples/sampleNetwork";
import { commandAsked, optionsAsked } from "../../shared/panel/commandAsked";
import { gridOf } from "../addin/contract/excelBundle";
import { withCells } from "../local/commandLine/withCell";
import type { ContractHost } from "./contractHost";
import { workbookForm } from "./workbookForm";

/** The command line's host: formulas carry what the core computed. */
export const xlsxFile: ContractHost = {
  name: ".xlsx",
  open(start) {
    let bytes = start;
    const there = () => bytes ?? new Uint8Array();
    return Promise.resolve({
      async run(asked) {
        const opened = bytes === null ? null : await openWorkbook(bytes);
        const outcome = await planCommand(commandAsked(asked), opened, optionsAsked(asked, "sv", sampleTables));
        bytes = await applyPlan(opened, outcome.plan);
      },
      async apply(plan) {
        bytes = await applyPlan(bytes === null ? null : await openWorkbook(bytes), plan);
      },
      async type(changes) {
        bytes = await withCells(there(), ...changes);
      },
      form: async () => workbookForm(await gridOf(there())),
      close: () => undefined,
    });
  },
};
