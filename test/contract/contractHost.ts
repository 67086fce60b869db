import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { Plan } from "../../shared/workbook/plan";
import type { CellChange } from "../local/commandLine/withCell";
import type { WorkbookForm } from "./workbookForm";

/** A workbook in a host. */
export interface HostedWorkbook {
  /** Runs a command as a person asks for it. */
  run(asked: PanelCommand): Promise<void>;
  /** Carries a plan out that no command made. */
  apply(plan: Plan): Promise<void>;
  /** A person types in cells. */
  type(changes: readonly CellChange[]): Promise<void>;
  /** What a person sees of it, its formulas computed. */
  form(): Promise<WorkbookForm>;
  close(): void;
}

/** One of the programs that the product works in. */
export interface ContractHost {
  readonly name: string;
  /** @param bytes an .xlsx file; null: what the program begins with when there is none */
  open(bytes: Uint8Array | null): Promise<HostedWorkbook>;
}
