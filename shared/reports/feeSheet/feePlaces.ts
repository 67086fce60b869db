import type { MemberFee } from "../../fees/memberFee";
import type { CellReference } from "../../workbook/expression";
import type { SharedGroup } from "./sharedGroups";

/** Where the cells of members and groups stand that other tables refer to. Filled as tables are placed. */
export interface FeePlaces {
  readonly population: Map<MemberFee, CellReference>;
  readonly fee: Map<MemberFee, CellReference>;
  readonly share: Map<MemberFee, CellReference>;
  readonly groupAmount: Map<SharedGroup, CellReference>;
  readonly groupUnbounded: Map<MemberFee, CellReference>;
  readonly groupBound: Map<MemberFee, CellReference>;
}

export function feePlaces(): FeePlaces {
  return {
    population: new Map(),
    fee: new Map(),
    share: new Map(),
    groupAmount: new Map(),
    groupUnbounded: new Map(),
    groupBound: new Map(),
  };
}
