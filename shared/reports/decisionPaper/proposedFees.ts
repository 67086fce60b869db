import { compare, subtract, zero, type Fraction } from "../../money/fraction";
import type { DecisionContext } from "./decisionPaper";
import { proposedColumns, proposedRows } from "./proposedTable";

/** A member's fee of last year and the proposed one. */
export interface ProposedFee {
  readonly code: string;
  readonly name: string;
  readonly population: number | null;
  /** Null where it was no member then, or its fee cannot be computed. */
  readonly previous: Fraction | null;
  readonly wasMember: boolean;
  readonly fee: Fraction;
  readonly change: Fraction | null;
}

export function proposedFees({
  proposal,
  result,
}: Pick<DecisionContext, "proposal" | "result">): readonly ProposedFee[] {
  const wereMembers = new Set(result.previous.memberships.map(({ code }) => code));
  return proposal.fees.members.map(({ code, name, population, fee }) => {
    const previous = result.previousFee.get(code) ?? null;
    return {
      code,
      name,
      population,
      previous,
      wasMember: wereMembers.has(code),
      fee,
      change: previous === null ? null : subtract(fee, previous),
    };
  });
}

/** How many are named in each direction. */
const named = 3;

/** Whose fee changes most in kronor: first those that rise, then those that fall. No table where nothing changes. */
export function changedMost({ composer, target, year, text }: DecisionContext, fees: readonly ProposedFee[]): void {
  const changeOf = ({ change }: ProposedFee) => change ?? zero;
  const sorted = [...fees].sort((a, b) => compare(changeOf(b), changeOf(a)) || (a.code < b.code ? -1 : 1));
  const raised = sorted.filter((each) => compare(changeOf(each), zero) > 0).slice(0, named);
  const lowered = sorted.filter((each) => compare(changeOf(each), zero) < 0).slice(-named);
  const rows = [...raised, ...lowered];
  if (rows.length === 0) return;
  composer.line(text("changesHeading"), "heading");
  composer.table(
    target.tableName(`Beslutsunderlag_mest_${String(year)}`),
    proposedColumns(text, rows),
    proposedRows(text, rows),
  );
}
