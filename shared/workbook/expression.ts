/** Functions that Excel, Google Sheets, LibreOffice 7.4 and IronCalc share. */
export type FunctionName =
  | "SUM"
  | "ROUND"
  | "MIN"
  | "MAX"
  | "IF"
  | "AND"
  | "OR"
  | "ISNUMBER"
  | "IFERROR"
  | "NA"
  | "INDEX"
  | "MATCH"
  | "COUNTIFS"
  | "SUMIFS"
  | "AVERAGEIFS";

export type Operator = "+" | "-" | "*" | "/" | "&" | "=" | "<>" | "<" | "<=" | ">" | ">=";

/** A cell of the same sheet, row and column from 1. `fixed` writes it as $A$1, so that it stays when the user copies the formula. */
export interface CellReference {
  readonly kind: "cell";
  readonly row: number;
  readonly column: number;
  readonly fixed: boolean;
}

/** A formula as data. Each host writes it in its own syntax. Numbers are whole: decimals stand in cells. */
export type Expression =
  | { readonly kind: "number"; readonly value: number }
  | { readonly kind: "text"; readonly value: string }
  | CellReference
  | { readonly kind: "range"; readonly from: CellReference; readonly to: CellReference }
  | { readonly kind: "call"; readonly name: FunctionName; readonly arguments: readonly Expression[] }
  | { readonly kind: "binary"; readonly operator: Operator; readonly left: Expression; readonly right: Expression };
