import type { PreviewFinding } from "../../shared/panel/panelPreview";

/** What the sidebar is answered: a value, or the faults that hindered it. Plain data. */
export type PanelAnswer<Value> = { readonly value: Value } | { readonly faults: readonly PreviewFinding[] };

/** Where a finding stands, for showing it. */
export interface PanelPlace {
  readonly sheet: string;
  /** From 1. */
  readonly row: number | null;
  /** Column letters. */
  readonly column: string | null;
}
