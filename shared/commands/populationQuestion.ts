import { membersOfYear } from "../fees/membership";
import { versionInForce } from "../fees/versionInForce";
import type { PopulationRequest } from "../scb/populationRequest";
import { compareSwedish } from "../text/compareSwedish";
import type { MemberRow } from "../workbook/feeTables";
import { noPlace, type Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { PopulationInput } from "./populationInput";

/** Which figures a workbook needs, or why that cannot be said. */
export interface PopulationQuestion {
  /** Null where there is nothing to ask for. */
  readonly request: PopulationRequest | null;
  readonly findings: readonly Finding[];
}

/** SCB's codes; an own id holds a letter. */
const scbCode = /^(?:\d{2}|\d{4})$/;

/**
 * The figures that the fees of a year and of the year before rest on: of each member of either, for the years that its rule looks back
 * to. Members are asked for even where the figure stands in the sheet, since SCB may have revised it.
 *
 * Where a person states the years, they are asked for of everyone who is or has been a member.
 * @param feeYear null: what the settings say
 */
export function populationQuestion(
  input: PopulationInput,
  stated: readonly number[] | null,
  feeYear: number | null,
): PopulationQuestion {
  if (stated !== null) return questionOf(input, input.members, stated);
  const year = feeYear ?? input.settings.feeYear;
  if (year === null) return { request: null, findings: yearMissing(input) };
  const years = new Set<number>();
  const asked = new Set<MemberRow>();
  for (const each of [year, year - 1]) {
    for (const { row } of membersOfYear(input.members, each)) {
      asked.add(row);
      const version = versionInForce(input.versions, row.category, each);
      if (version !== null) years.add(each - version.rule.populationLag);
    }
  }
  if (asked.size === 0) {
    const nobody = finding("no-members", "error", noPlace, { year });
    return { request: null, findings: input.isFaulty.members ? [] : [nobody] };
  }
  if (years.size === 0) {
    const noRule = finding("population-years-unknown", "error", noPlace, { year });
    return { request: null, findings: input.isFaulty.rules ? [] : [noRule] };
  }
  return questionOf(
    input,
    input.members.filter((row) => asked.has(row)),
    [...years],
  );
}

function questionOf(
  { isFaulty }: PopulationInput,
  rows: readonly MemberRow[],
  years: readonly number[],
): PopulationQuestion {
  const codes = [...new Set(rows.flatMap(({ code }) => (code !== null && scbCode.test(code) ? [code] : [])))];
  const own = [...new Set(rows.flatMap(({ code, name }) => (code === null || scbCode.test(code) ? [] : [name])))];
  const findings: Finding[] = [];
  if (own.length > 0) {
    const names = [...own].sort(compareSwedish).join(", ");
    findings.push(finding("population-own-ids", "note", noPlace, { names }));
  }
  if (codes.length === 0) {
    const noCodes = finding("population-no-codes", "error", noPlace);
    return { request: null, findings: isFaulty.members ? findings : [...findings, noCodes] };
  }
  return { request: { codes, years: [...new Set(years)].sort((a, b) => a - b) }, findings };
}

/** A fee year that could not be read has told its fault. */
function yearMissing({ settings, findings }: PopulationInput): readonly Finding[] {
  const { feeYearPlace } = settings;
  const place = feeYearPlace === null ? noPlace : placeOf(feeYearPlace, "value");
  const isTold = findings.some(
    (each) => each.severity === "error" && each.place.sheet === place.sheet && each.place.row === place.row,
  );
  return isTold ? [] : [finding("population-fee-year-missing", "error", place)];
}
