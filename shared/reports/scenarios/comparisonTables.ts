import { toNumber } from "../../money/decimal";
import { compare, divide, subtract, zero, type Fraction } from "../../money/fraction";
import { mostChanged, type RuleComparison } from "../../scenarios/compareRules";
import { binary, call, text, whole } from "../../workbook/formula";
import { feeFormat, wholeKronor } from "../feeSheet/feeSheetContext";
import { columnRange, type PlacedTable, type TableColumn } from "../sheetComposer";
import type { ScenarioContext } from "./scenarioContext";

/** How many of those whose fee changes most are named in each direction. */
const named = 3;

function ratio(part: Fraction, of: Fraction): number | null {
  return compare(of, zero) === 0 ? null : toNumber(divide(part, of));
}

/** One row a member: its fee under each rule, and the change from the rule as it stands in kronor and per cent, as live formulas. */
export function comparedMembers(
  { composer, target, year, text: told }: ScenarioContext,
  { members }: RuleComparison,
  names: readonly string[],
): PlacedTable {
  const missing = told("missing");
  const format = feeFormat(members.flatMap(({ fees }) => fees));
  const columns: readonly TableColumn[] = [
    { key: "code", header: told("code"), width: 12 },
    { key: "name", header: told("municipality"), width: 26 },
    { key: "population", header: told("population"), width: 12, format: wholeKronor },
    ...names.flatMap((name, index): readonly TableColumn[] => [
      { key: `fee${String(index)}`, header: told("feeUnder", { name }), width: 13, format },
      ...(index === 0
        ? []
        : [
            { key: `change${String(index)}`, header: told("changeUnder", { name }), width: 13, format },
            { key: `percent${String(index)}`, header: told("percentUnder", { name }), width: 13, format: "0.0%" },
          ]),
    ]),
  ];
  composer.line(told("membersHeading"), "heading");
  return composer.table(
    target.tableName(`Jamforelse_medlemmar_${String(year)}`),
    columns,
    members.map(({ code, name, population, fees, changes }) => (cell) => ({
      code: { value: code, format: "@" },
      name,
      population: population ?? missing,
      ...Object.fromEntries(fees.map((fee, index) => [`fee${String(index)}`, toNumber(fee)])),
      ...Object.fromEntries(
        changes.flatMap((change, index) => {
          const key = String(index + 1);
          const before = cell("fee0");
          const difference = binary(cell(`fee${key}`), "-", before);
          const share = binary(cell(`change${key}`), "/", before);
          return [
            [`change${key}`, { value: toNumber(change), formula: difference }],
            [
              `percent${key}`,
              {
                value: ratio(change, fees[0] ?? zero) ?? missing,
                formula: call("IF", binary(before, ">", whole(0)), share, text(missing)),
              },
            ],
          ];
        }),
      ),
    })),
  );
}

/** One row a rule: the total, what it is against the rule as it stands, who is at floor and cap, and how many pay more and less. */
export function comparedRules(
  { composer, target, year, text: told }: ScenarioContext,
  comparison: RuleComparison,
  names: readonly string[],
  members: () => PlacedTable,
): void {
  const { outcomes } = comparison;
  const first = outcomes[0]?.fees.total ?? zero;
  const format = feeFormat(outcomes.map(({ fees }) => fees.total));
  const hasLimit = outcomes.some(({ limited }) => limited > 0);
  const count = (alternative: number, sign: number) =>
    comparison.members.filter(({ changes }) => compare(changes[alternative] ?? zero, zero) === sign).length;
  composer.line(told("rulesHeading"), "heading");
  const placed = composer.table(
    target.tableName(`Jamforelse_${String(year)}`),
    [
      { key: "rule", header: told("rule"), width: 12, wrap: true },
      { key: "total", header: told("total"), width: 26, format },
      { key: "change", header: told("totalChange"), width: 12, format },
      { key: "atFloor", header: told("atFloor"), width: 13, format: wholeKronor },
      { key: "atCap", header: told("atCap"), width: 13, format: wholeKronor },
      ...(hasLimit
        ? [
            { key: "limited", header: told("limited"), width: 12, format: wholeKronor },
            { key: "notCharged", header: told("notCharged"), width: 12, format },
          ]
        : []),
      { key: "raised", header: told("raised"), width: 12, format: wholeKronor },
      { key: "lowered", header: told("lowered"), width: 12, format: wholeKronor },
    ],
    outcomes.map(({ fees, atFloor, atCap, limited, notCharged }, index) => (cell) => {
      const counted = (criterion: string, sign: number) => ({
        value: index === 0 ? 0 : count(index - 1, sign),
        ...(index === 0
          ? {}
          : { formula: call("COUNTIFS", columnRange(members().column(`change${String(index)}`)), text(criterion)) }),
      });
      return {
        rule: names[index] ?? "",
        total: {
          value: toNumber(fees.total),
          formula: call("SUM", columnRange(members().column(`fee${String(index)}`))),
        },
        change: {
          value: toNumber(subtract(fees.total, first)),
          formula: binary(cell("total"), "-", placed.cell(0, "total")),
        },
        atFloor,
        atCap,
        limited,
        notCharged: toNumber(notCharged),
        raised: counted(">0", 1),
        lowered: counted("<0", -1),
      };
    }),
  );
}

/** Those whose fee each alternative raises and lowers most. No table where nothing changes. */
export function mostChangedTable(
  { composer, target, year, text: told }: ScenarioContext,
  { members }: RuleComparison,
  names: readonly string[],
): void {
  const rows = names.slice(1).flatMap((name, alternative) =>
    (["raised", "lowered"] as const).flatMap((direction) =>
      mostChanged(members, alternative, direction, named).map((member) => ({
        name,
        direction: told(direction === "raised" ? "mostRaised" : "mostLowered"),
        member,
        change: member.changes[alternative] ?? zero,
      })),
    ),
  );
  if (rows.length === 0) return;
  composer.line(told("mostHeading"), "heading");
  composer.table(
    target.tableName(`Jamforelse_mest_${String(year)}`),
    [
      { key: "rule", header: told("rule"), width: 12, wrap: true },
      { key: "name", header: told("municipality"), width: 26 },
      { key: "direction", header: told("direction"), width: 12 },
      { key: "change", header: told("change"), width: 13, format: feeFormat(rows.map(({ change }) => change)) },
      { key: "percent", header: told("changePercent"), width: 13, format: "0.0%" },
    ],
    rows.map(({ name, direction, member, change }) => () => ({
      rule: name,
      name: member.name,
      direction,
      change: toNumber(change),
      percent: ratio(change, member.fees[0] ?? zero) ?? told("missing"),
    })),
  );
}
