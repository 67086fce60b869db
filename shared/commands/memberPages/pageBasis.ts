import { membersDuring } from "../../attendance/membership";
import type { YearActivity } from "../../attendance/yearActivity";
import type { FeeResult } from "../../fees/calculateFees";
import { feeSummary, type FeeSummary } from "../../reports/feeSummary";
import { memberYear, type MemberYear } from "../../reports/memberPage/memberYear";
import type { MemberSummary } from "../../reports/memberSummary";
import type { Language } from "../../text/language";
import type { MemberRow } from "../../workbook/feeTables";
import type { Finding } from "../../workbook/finding";
import type { CellFill } from "../../workbook/plan";
import type { CommandInput } from "../command";
import { workbookActivity } from "../workbookActivity";
import { workbookFees } from "../workbookFees";

/** A year's fees and activity, from which every member's page is drawn. */
export interface PageBasis {
  readonly year: number | null;
  /** Null where something is wrong: only Kontroll is drawn. */
  readonly counted: {
    readonly result: FeeResult;
    readonly fees: FeeSummary;
    readonly activity: YearActivity;
    readonly members: readonly MemberRow[];
  } | null;
  readonly networkName: string | null;
  readonly language: Language;
  readonly fills: readonly CellFill[];
  readonly findings: readonly Finding[];
}

/** Of the year that is asked for, else Verksamhetsår: the fees of the same year as the events. */
export function pageBasis(input: CommandInput): PageBasis {
  const active = workbookActivity(input);
  const { year, tables } = active;
  const { networkName, language } = tables.settings;
  const base = { year, networkName, language };
  if (year === null) return { ...base, counted: null, fills: active.fills, findings: active.findings };
  const fees = workbookFees({ content: input.content, options: { ...input.options, year } });
  const known = new Set(fees.findings.map(sameFinding));
  // What the tables that both rest on lack is told once.
  const findings = [...fees.findings, ...active.findings.filter((each) => !known.has(sameFinding(each)))];
  const isSound = !fees.hasErrors && !active.hasErrors && fees.result !== null && active.result !== null;
  const counted = isSound
    ? {
        result: fees.result,
        fees: feeSummary(fees.result),
        activity: active.result.activity,
        members: tables.members,
      }
    : null;
  return { ...base, counted, fills: fees.fills, findings };
}

/** A member's fee and activity together. */
export function memberOf({ activity, members }: NonNullable<PageBasis["counted"]>, fee: MemberSummary): MemberYear {
  return memberYear(activity, fee, (first, last) =>
    membersDuring(members, { first, last }).some(({ code }) => code === fee.code),
  );
}

function sameFinding({ code, place }: Finding): string {
  return JSON.stringify([code, place.sheet, place.row, place.column]);
}
