import { toDecimalText } from "../money/decimal";
import type { ReportedPopulation } from "../reports/populationSheet/populationTable";
import type { PopulationRemark } from "../reports/populationSheet/populationRemark";
import { readDate } from "../workbook/reading/readDate";
import { readPopulation } from "../workbook/reading/readWholeNumber";
import type { PopulationOptions } from "./commandOptions";
import type { PopulationStep } from "./populationEdit";
import type { PopulationInput } from "./populationInput";

/** A figure with what the sheet says of it, once the plan is carried out. */
export function remarkedPopulation(
  step: PopulationStep,
  input: PopulationInput,
  { acceptRevisions, today }: PopulationOptions,
): ReportedPopulation {
  const { compared, incoming } = step;
  const has = (flag: (typeof compared.flags)[number]) => compared.flags.includes(flag);
  const remarks: PopulationRemark[] = [];
  if (has("revised") && compared.inSheet !== null) {
    const { inSheet } = compared;
    remarks.push(acceptRevisions ? { kind: "revised", day: today, earlier: inSheet } : { kind: "notWritten", inSheet });
  } else {
    remarks.push(...earlierRevision(step, input));
  }
  if (has("jump")) remarks.push({ kind: "jump", limit: toDecimalText(input.jumpLimit) });
  for (const kind of ["zero", "missing", "unknown"] as const) if (has(kind)) remarks.push({ kind });
  if (incoming.kind === "derived" && compared.population !== null) remarks.push({ kind: "derived" });
  return { ...compared, remarks };
}

/** A revision of an earlier run stands in the row. */
function earlierRevision({ row }: PopulationStep, { table }: PopulationInput): readonly PopulationRemark[] {
  const earlier = row === null ? undefined : table?.cell(row, "earlierPopulation");
  const revised = row === null ? undefined : table?.cell(row, "revised");
  const population = earlier === undefined ? null : readPopulation(earlier).value;
  const day = revised === undefined ? null : readDate(revised).value;
  return population === null || day === null ? [] : [{ kind: "revised", day, earlier: population }];
}
