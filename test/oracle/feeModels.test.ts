import { feeModels, feeModelTables } from "./feeModels";
import { oracleFees } from "./oracleFees";
import { toNumber } from "./rational";

describe("the oracle gives each published fee model's fees to the krona", () => {
  test.each(feeModels.map((model) => [model.name, model] as const))("%s", (_name, model) => {
    const result = oracleFees(feeModelTables(model), { year: model.year });
    expect(result.errors).toEqual([]);
    const computed = result.members.map((each, index) => ({ ...model.cases[index], fee: toNumber(each.fee) }));
    expect(computed).toEqual(model.cases);
  });
});
