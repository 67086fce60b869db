import { feeModels, feeModelTables } from "../../oracle/feeModels";
import { oracleContent } from "../../oracle/toWorkbook";
import { planOf } from "../commands/planOf";

describe("a published fee model's fees, worked out by hand, are computed to the krona", () => {
  test.each(feeModels.map((model) => [model.name, model] as const))("%s", (_name, model) => {
    const { summary, plan } = planOf(oracleContent(feeModelTables(model), model.year), { year: model.year });
    expect(plan.findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    const computed = summary?.members.map((member, index) => ({ ...model.cases[index], fee: member.fee }));
    expect(computed).toEqual(model.cases);
  });
});

test("every model has a name of its own and a case on both sides of something", () => {
  expect(new Set(feeModels.map(({ name }) => name)).size).toBe(13);
  for (const { cases } of feeModels) expect(cases.length).toBeGreaterThan(3);
});
