import type { FeeSummary } from "../../../shared/reports/feeSummary";
import { caseNetworks, summariseCases } from "../../judge/cases";
import { summaryOfOracle } from "../../oracle/summaryOfOracle";
import { oracleContent } from "../../oracle/toWorkbook";
import { planOf } from "../commands/planOf";

/** `npm run judge` raises the count to the full 24,000. */
const count = Number(process.env.KN_JUDGE_CASES ?? 1500);

/** Payers in one fixed order, for only the names' own order is Swedish; the unbounded amount apart, which is compared to 13 digits. */
function comparable(summary: FeeSummary | null) {
  if (summary === null) return null;
  return {
    ...summary,
    members: summary.members.map((member) => ({ ...member, unbounded: null })),
    payers: [...summary.payers].sort((a, b) => (a.payer < b.payer ? -1 : 1)),
  };
}

function isNear(a: number | null | undefined, b: number | null): boolean {
  if (a == null || b === null) return a === b;
  return Math.abs(a - b) <= 1e-13 * Math.max(Math.abs(a), Math.abs(b));
}

test(`the core and the independent calculation agree on ${String(count)} generated fees`, () => {
  const cases = [...caseNetworks(count, 1)];
  for (const { network } of cases) {
    const expected = summaryOfOracle(network.tables, network.options);
    const { summary, plan } = planOf(oracleContent(network.tables, network.options.year), network.options);
    const told = { seed: network.seed, shape: network.shape };
    const errors = plan.findings.filter((finding) => finding.severity === "error");
    expect({ ...told, errors, fees: comparable(summary) }).toEqual({
      ...told,
      errors: [],
      fees: comparable(expected.summary),
    });
    const apart = expected.summary.members.filter(
      (member, index) => !isNear(summary?.members[index]?.unbounded, member.unbounded),
    );
    expect(apart).toEqual([]);
  }
  const summary = summariseCases(cases);
  expect(summary.fees).toBeGreaterThanOrEqual(count);
  expect(summary.ties).toBeGreaterThan(count / 24);
  expect(summary.nearTies).toBe(0);
});
