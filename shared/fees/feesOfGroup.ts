import { compare, zero, type Fraction } from "../money/fraction";
import type { DecisionRow, PopulationRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { finding, placeOf } from "../workbook/place";
import type { Candidate } from "./candidate";
import type { DecisionsOfYear } from "./decisionsOfYear";
import type { FeeBasis } from "./feeBasis";
import { needsPopulation } from "./feeVersion";
import { decidedShares, jointShares } from "./groupShares";
import { jointFaults, jointFee } from "./jointFee";
import { limitedFee } from "./largestRise";
import type { DecidedAmount, MemberFee } from "./memberFee";
import type { PayerGroup } from "./payerGroups";
import { ruleFee, type RuleFee } from "./ruleFee";

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

  const first = figured[0]?.candidate;
  const parts = figured.map(({ population, candidate }) => ({ population, riseLimit: candidate.riseLimit }));
  const joint = isJoint && first !== undefined ? jointFee(first.amounts, parts) : null;
  if (joint === "above-classes") {
    if (first !== undefined) {
      const population = figured.reduce((total, each) => total + (each.population ?? 0), 0);
      const { code, row } = first.member;
      const values = { name: group.name, code, population, year };
      findings.push(finding("population-above-classes", "error", placeOf(row.place, "code"), values));
    }
    return { members: [], payerDecision, findings };
  }
  const populations = figured.map((each) => each.population);
  const ofJoint = joint === null ? null : jointShares(joint, figured[0]?.candidate.amounts, populations);
  const payerShares = payerDecision === null ? null : decidedShares(payerDecision.amount, populations);
  if (payerRow !== null && figured.some((each) => each.population === null)) {
    const values = { payer: group.name, year };
    findings.push(finding("decision-shared-equally", "warning", placeOf(payerRow.place, "payer"), values));
  }
  const members = figured.flatMap((each, index): MemberFee[] => {
    const { member, amounts, decision, usesPopulation } = each.candidate;
    const own = each.alone === null ? null : limitedFee(each.alone, each.candidate.riseLimit, amounts.feeUnit);
    const limited = isJoint ? (joint?.limited ?? null) : own;
    const byRule = isJoint ? (ofJoint?.limited[index] ?? null) : (own?.fee ?? null);
    const decided = decidedAmount(decision, "member") ?? payerDecision;
    if (decided === null && limited?.isLimited === true && !isJoint && isZero(limited.limit)) {
      const values = { name: member.row.name, code: member.code, year, previousYear: year - 1 };
      findings.push(finding("largest-rise-from-zero", "warning", placeOf(member.row.place, "code"), values));
    }
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
        unlimited: isJoint ? (ofJoint?.unlimited[index] ?? null) : (each.alone?.fee ?? null),
        riseLimit: limited?.limit ?? null,
        riseLimited: limited?.isLimited ?? false,
        byRule,
        decided,
        fee,
      },
    ];
  });
  return { members, payerDecision, findings };
}

function isZero(amount: Fraction | null): boolean {
  return amount !== null && compare(amount, zero) === 0;
}
