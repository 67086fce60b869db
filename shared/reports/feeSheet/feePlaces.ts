import type { MemberFee } from "../../fees/memberFee";
import type { CellReference } from "../../workbook/expression";
import type { CellArea } from "../../workbook/sheetModel";
import type { SharedGroup } from "./sharedGroups";

/** Where the cells of members and groups stand that other tables refer to. Filled as tables are placed. */
export interface FeePlaces {
  readonly population: Map<MemberFee, CellReference>;
  readonly fee: Map<MemberFee, CellReference>;
  /** Last year's fee. */
  readonly previous: Map<MemberFee, CellReference>;
  readonly share: Map<MemberFee, CellReference>;
  readonly groupAmount: Map<SharedGroup, CellReference>;
  readonly groupUnbounded: Map<MemberFee, CellReference>;
  readonly groupBound: Map<MemberFee, CellReference>;
  readonly groupRiseLimited: Map<MemberFee, CellReference>;
  /** What the largest rise keeps from being charged: of members, and of groups where they share an amount whose rise is limited. */
  readonly notCharged: CellArea[];
}

export function feePlaces(): FeePlaces {
  return {
    population: new Map(),
    fee: new Map(),
    previous: new Map(),
    share: new Map(),
    groupAmount: new Map(),
    groupUnbounded: new Map(),
    groupBound: new Map(),
    groupRiseLimited: new Map(),
    notCharged: [],
  };
}
