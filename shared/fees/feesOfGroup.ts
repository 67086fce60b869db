import { one, type Fraction } from "../money/fraction";
import type { DecisionRow, PopulationRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { DecisionsOfYear } from "./decisionsOfYear";
import type { FeeBasis } from "./feeBasis";
import { needsPopulation } from "./feeVersion";
import { jointFaults, shareAmount, unitOfDecision } from "./jointFee";
import type { DecidedAmount, JointFee, MemberFee } from "./memberFee";
import type { Membership } from "./membership";
import type { PayerGroup } from "./payerGroups";
import { ruleFee, type RuleFee } from "./ruleFee";
import type { YearAmounts } from "./yearAmounts";

/** What is known of a member before its fee: its group, its tariff, its decision, the figure it needs. */
export interface Candidate {
  readonly member: Membership;
  readonly group: PayerGroup;
  readonly amounts: YearAmounts;
  readonly decision: DecisionRow | null;
  readonly payerDecision: DecisionRow | null;
  /** Its fee rests on a population: its own rule's, or the joint payer's shares. */
  readonly usesPopulation: boolean;
}

function decidedAmount(row: DecisionRow | null, by: "member" | "payer"): DecidedAmount | null {
  return row?.amount == null ? null : { by, amount: row.amount, reason: row.reason, date: row.date };
}

/** A member with the figure that its fee rests on. */
interface Figured {
  readonly candidate: Candidate;
  readonly figure: PopulationRow | null;
  readonly populationYear: number;
  readonly population: number | null;
  readonly alone: RuleFee | null;
  readonly months: number;
}

export interface GroupOutcome {
  readonly members: readonly MemberFee[];
  readonly payerDecision: DecidedAmount | null;
  readonly findings: readonly Finding[];
}

/** The fees of the members that one payer pays for. */
export function feesOfGroup(
  basis: FeeBasis,
  group: PayerGroup,
  candidates: ReadonlyMap<string, Candidate>,
  decisions: DecisionsOfYear,
  year: number,
  chosenPopulationYear: number | null,
): GroupOutcome {
  const findings: Finding[] = [];
  const isJoint = group.calculation === "joint";
  if (isJoint) findings.push(...jointFaults(group, year, decisions.ofMember));
  const hasJointFault = findings.length > 0;

  const figured: Figured[] = [];
  for (const member of group.members) {
    const candidate = candidates.get(member.code);
    if (candidate === undefined || group.calculation === "unknown") continue;
    if (decisions.brokenMembers.has(member.code) || decisions.brokenPayers.has(group.word)) continue;
    const { rule } = candidate.amounts.version;
    const populationYear = chosenPopulationYear ?? year - rule.populationLag;
    const figure = basis.figures.figure(member.code, populationYear);
    const isDecided = candidate.decision !== null || candidate.payerDecision !== null;
    if (figure === null && candidate.usesPopulation && !basis.figures.mayBeBroken(member.code, populationYear)) {
      const values = { name: member.row.name, code: member.code, populationYear, year };
      const place = placeOf(member.row.place, "code");
      findings.push(
        isDecided
          ? finding("population-missing-decided", "warning", place, values)
          : finding("population-missing", "error", place, values),
      );
    }
    const months = rule.newMembers === "fromMonth" ? member.monthsFromEntry : 12;
    const hasInput = figure !== null || !needsPopulation(candidate.amounts.version);
    const alone = hasInput ? ruleFee(candidate.amounts, figure?.population ?? 0, months) : null;
    if (hasInput && alone === null && !isJoint) {
      const values = { name: member.row.name, code: member.code, population: figure?.population ?? 0, year };
      findings.push(finding("population-above-classes", "error", placeOf(member.row.place, "code"), values));
      continue;
    }
    figured.push({ candidate, figure, populationYear, population: figure?.population ?? null, alone, months });
  }
  const isComplete = figured.length === group.members.length && !hasJointFault;
  const payerRow = decisions.ofPayer.get(group.word) ?? null;
  const payerDecision = decidedAmount(payerRow, "payer");
  if (!isComplete && (isJoint || payerRow !== null)) return { members: [], payerDecision, findings };

  const joint = isJoint ? jointOf(figured) : null;
  if (joint === "above-classes") {
    const first = group.members[0];
    if (first !== undefined) {
      const population = figured.reduce((total, each) => total + (each.population ?? 0), 0);
      const values = { name: group.name, code: first.code, population, year };
      findings.push(finding("population-above-classes", "error", placeOf(first.row.place, "code"), values));
    }
    return { members: [], payerDecision, findings };
  }
  const jointShares = joint === null ? null : sharesOf(joint, figured);
  const payerShares = payerDecision === null ? null : decidedShares(payerDecision.amount, figured);
  if (payerRow !== null && figured.some((each) => each.population === null)) {
    const values = { payer: group.name, year };
    findings.push(finding("decision-shared-equally", "warning", placeOf(payerRow.place, "payer"), values));
  }
  const members = figured.flatMap((each, index): MemberFee[] => {
    const { member, amounts, decision, usesPopulation } = each.candidate;
    const byRule = isJoint ? (jointShares?.[index] ?? null) : (each.alone?.fee ?? null);
    const decided = decidedAmount(decision, "member") ?? payerDecision;
    const fee = decision?.amount ?? payerShares?.[index] ?? byRule;
    if (fee === null) return [];
    const shown = isJoint ? (joint?.ruleFee ?? null) : each.alone;
    const showsPopulation = usesPopulation || payerRow !== null;
    const population = showsPopulation ? each.population : null;
    return [
      {
        member,
        code: member.code,
        name: member.row.name,
        payer: group.name,
        category: member.row.category,
        amounts,
        population,
        populationYear: population === null ? null : each.populationYear,
        populationRow: population === null ? null : each.figure,
        months: each.months,
        alone: each.alone,
        joint,
        unbounded: shown?.unbounded ?? null,
        bound: shown?.bound ?? "none",
        byRule,
        decided,
        fee,
      },
    ];
  });
  return { members, payerDecision, findings };
}

/** The group's own fee; null where a population is missing. */
function jointOf(figured: readonly Figured[]): JointFee | null | "above-classes" {
  const first = figured[0];
  if (first === undefined || figured.some((each) => each.population === null)) return null;
  const population = figured.reduce((total, each) => total + (each.population ?? 0), 0);
  const fee = ruleFee(first.candidate.amounts, population, 12);
  return fee === null ? "above-classes" : { population, ruleFee: fee };
}

function sharesOf(joint: JointFee, figured: readonly Figured[]): readonly Fraction[] {
  return shareAmount(
    joint.ruleFee.fee,
    figured[0]?.candidate.amounts.feeUnit ?? one,
    figured.map((each) => each.population ?? 0),
  );
}

/** By population; equally where one is missing. */
function decidedShares(amount: Fraction, figured: readonly Figured[]): readonly Fraction[] {
  const isKnown = figured.every((each) => each.population !== null);
  return shareAmount(
    amount,
    unitOfDecision(amount),
    figured.map((each) => (isKnown ? (each.population ?? 0) : 1)),
  );
}
