import type { CommandOptions } from "../../../shared/commands/commandOptions";
import { calculateFeesCommand } from "../../../shared/commands/calculateFees";
import type { OracleOptions } from "../../oracle/oracleTypes";
import type { WorkbookContent } from "../../../shared/workbook/content";

/** Options as a person leaves them. */
export const noOptions: CommandOptions = {
  year: null,
  populationYear: null,
  latestPopulation: false,
  preliminaryIndex: false,
  valuesOnly: false,
  member: null,
  language: "sv",
  sample: null,
};

export function planOf(content: WorkbookContent, options: OracleOptions) {
  return calculateFeesCommand.plan({
    content,
    options: {
      ...noOptions,
      year: options.year,
      populationYear: options.populationYear ?? null,
      latestPopulation: options.latestPopulation ?? false,
      preliminaryIndex: options.preliminaryIndex ?? false,
    },
  });
}
