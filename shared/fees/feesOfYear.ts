import { add, zero, type Fraction } from "../money/fraction";
import { compareSwedish } from "../text/compareSwedish";
import type { MemberRow } from "../workbook/feeTables";
import type { Finding } from "../workbook/finding";
import { isFault, type Outcome } from "../workbook/outcome";
import { finding, placeOf } from "../workbook/place";
import type { Candidate } from "./candidate";
import { decisionsOfYear } from "./decisionsOfYear";
import type { FeeBasis } from "./feeBasis";
import type { FeeOptions } from "./feeOptions";
import { feesOfGroup } from "./feesOfGroup";
import { needsPopulation, type FeeVersion } from "./feeVersion";
import type { MemberFee, PayerFee } from "./memberFee";
import { membersOfYear, type Membership } from "./membership";
import { payerGroups } from "./payerGroups";
import { choosePopulationYear } from "./populationYear";
import { riseLimitOf } from "./riseLimitOf";
import { jointNamesShared } from "./sharedNames";
import { tariffOf } from "./tariffOf";
import { versionInForce } from "./versionInForce";
import type { YearAmounts } from "./yearAmounts";

/** The fees of one year, as far as they can be computed. */
export interface FeesOfYear {
  readonly year: number;
  /** By code: those whose fee could be computed. */
  readonly members: readonly MemberFee[];
  /** By name: those all of whose members have a fee. */
  readonly payers: readonly PayerFee[];
  /** All members of the year, computed or not. */
  readonly memberships: readonly Membership[];
  readonly total: Fraction;
  readonly isPreliminary: boolean;
  /** The tariffs in use, in the order of the members. */
  readonly tariffs: readonly YearAmounts[];
  readonly findings: readonly Finding[];
}

/**
 * Every member's fee of one year, computed from the tables alone.
 *
 * A member whose fee cannot be computed is absent, and the findings say why; the others stand.
 */
export function feesOfYear(basis: FeeBasis, options: FeeOptions): FeesOfYear {
  const { year } = options;
  const findings: Finding[] = [];
  const memberships = membersOfYear(basis.tables.members, year);
  const groups = payerGroups(memberships, basis.payers, basis.payerNames);
  const isMemberRowBroken = (code: string) =>
    basis.tables.members.some((row: MemberRow) => row.broken && (row.code === code || row.code === null));
  const decisions = decisionsOfYear(basis.tables.decisions, year, memberships, groups, isMemberRowBroken);
  findings.push(...decisions.findings, ...jointNamesShared(groups, basis.payers, year));

  const tariffs = new Map<FeeVersion, Outcome<YearAmounts>>();
  const unfixed = new Set<FeeVersion>();
  const candidates = new Map<string, Candidate>();
  for (const group of groups) {
    for (const member of group.members) {
      const version = versionInForce(basis.versions, member.row.category, year);
      if (version === null) {
        if (!basis.versions.hasUnknownVersion) findings.push(noRule(member, year));
        continue;
      }
      const known = tariffs.get(version);
      const tariff = known ?? tariffOf(basis, version, year, options.preliminaryIndex);
      if (known === undefined) {
        tariffs.set(version, tariff);
        if (isFault(tariff)) findings.push(...tariff.faults);
      }
      if (isFault(tariff)) continue;
      const rise = riseLimitOf(basis, version, member.code, year);
      if (isFault(rise)) {
        if (!unfixed.has(version)) findings.push(...rise.faults);
        unfixed.add(version);
        continue;
      }
      candidates.set(member.code, {
        member,
        group,
        amounts: tariff.value,
        decision: decisions.ofMember.get(member.code) ?? null,
        payerDecision: decisions.ofPayer.get(group.word) ?? null,
        usesPopulation: needsPopulation(version) || group.calculation === "joint",
        riseLimit: rise.value,
      });
    }
  }

  const using = [...candidates.values()].filter((each) => each.usesPopulation);
  const choice = choosePopulationYear(
    options,
    [...new Set(using.map((each) => each.amounts.version.rule.populationLag))],
    using.filter((each) => each.decision === null && each.payerDecision === null).map((each) => each.member.code),
    basis.figures,
  );
  findings.push(...choice.findings);

  const members: MemberFee[] = [];
  const payers: PayerFee[] = [];
  for (const group of groups) {
    const outcome = feesOfGroup(basis, group, candidates, decisions, year, choice.chosen);
    findings.push(...outcome.findings);
    members.push(...outcome.members);
    if (outcome.members.length === group.members.length) {
      payers.push({
        payer: group.name,
        fee: sum(outcome.members.map((each) => each.fee)),
        codes: group.members.map((member) => member.code),
        calculation: group.calculation === "joint" ? "joint" : "each",
        decided: outcome.payerDecision,
      });
    }
  }
  members.sort((a, b) => (a.code < b.code ? -1 : 1));
  const used = [...tariffs.values()].flatMap((tariff) => (isFault(tariff) ? [] : [tariff.value]));
  return {
    year,
    members,
    payers,
    memberships,
    total: sum(members.map((each) => each.fee)),
    isPreliminary: choice.isPreliminary || used.some((tariff) => tariff.chain.preliminary),
    tariffs: used.sort((a, b) => compareSwedish(a.version.rule.category ?? "", b.version.rule.category ?? "")),
    findings,
  };
}

function sum(amounts: readonly Fraction[]): Fraction {
  return amounts.reduce(add, zero);
}

function noRule(member: Membership, year: number): Finding {
  const { row } = member;
  const values = { name: row.name, code: member.code, category: row.category ?? "–", year };
  const code = row.category === null ? "no-rule" : "no-rule-for-category";
  return finding(code, "error", placeOf(row.place, row.category === null ? "code" : "category"), values);
}
