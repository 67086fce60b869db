import type { PanelCommand } from "../../shared/panel/panelCommand";
import type { Plan } from "../../shared/workbook/plan";
import type { CellChange } from "../local/commandLine/withCell";
import { isAllowed, type AllowedDifference } from "./allowedDifference";
import type { HostedWorkbook } from "./contractHost";
import { excelDifferences } from "./excelDifferences";
import { excelOverOffice } from "./excelOverOffice";
import { differenceText, formDifferences } from "./formDifferences";
import { googleDifferences } from "./googleDifferences";
import { googleSheets } from "./googleSheets";
import type { WorkbookForm } from "./workbookForm";
import { xlsxFile } from "./xlsxFile";

/** One workbook after a command, as each host shows it. */
export interface ThreeForms {
  readonly xlsx: WorkbookForm;
  readonly excel: WorkbookForm;
  readonly google: WorkbookForm;
}

/** What has been compared so far. */
export interface Tally {
  /** Cells that hold something, once for all three hosts. */
  cells: number;
  readonly met: Set<AllowedDifference>;
}

/** Where two hosts differ in what is not allowed, as text, at most twenty. */
function faults(one: WorkbookForm, other: WorkbookForm, rules: readonly AllowedDifference[], tally: Tally) {
  const unexpected = formDifferences(one, other).filter((difference) => {
    const rule = rules.find((each) => isAllowed(each, difference, { one, other }));
    if (rule !== undefined) tally.met.add(rule);
    return rule === undefined;
  });
  return unexpected.slice(0, 20).map(differenceText);
}

function filledCells({ sheets }: WorkbookForm): number {
  const cells = Object.values(sheets).flatMap((sheet) => Object.values(sheet.cells as Record<string, object>));
  return cells.filter((cell) => "value" in cell || "error" in cell || "formula" in cell).length;
}

/** The same workbook in the .xlsx host, in Excel and in Google Sheets: what is done is done in each. */
export class ThreeHosts {
  readonly tally: Tally = { cells: 0, met: new Set() };

  private constructor(private readonly workbooks: readonly [HostedWorkbook, HostedWorkbook, HostedWorkbook]) {}

  /** @param bytes an .xlsx file; null begins a workbook in each */
  static async open(bytes: Uint8Array | null): Promise<ThreeHosts> {
    const [xlsx, excel, google] = [xlsxFile, excelOverOffice, googleSheets].map((host) => host.open(bytes));
    if (xlsx === undefined || excel === undefined || google === undefined) throw new Error("There are three hosts.");
    return new ThreeHosts([await xlsx, await excel, await google]);
  }

  async type(...changes: readonly CellChange[]): Promise<void> {
    for (const workbook of this.workbooks) await workbook.type(changes);
  }

  /** Runs a command in each host, and fails where they do not show the same but for the differences that are allowed. */
  async run(asked: PanelCommand): Promise<ThreeForms> {
    for (const workbook of this.workbooks) await workbook.run(asked);
    return this.compared();
  }

  /** Carries a plan out in each host, and compares them likewise. */
  async apply(plan: Plan): Promise<ThreeForms> {
    for (const workbook of this.workbooks) await workbook.apply(plan);
    return this.compared();
  }

  private async compared(): Promise<ThreeForms> {
    const [xlsx, excel, google] = this.workbooks;
    const forms = { xlsx: await xlsx.form(), excel: await excel.form(), google: await google.form() };
    this.tally.cells += filledCells(forms.excel);
    expect({
      "Excel against .xlsx": faults(forms.xlsx, forms.excel, excelDifferences, this.tally),
      "Google against Excel": faults(forms.excel, forms.google, googleDifferences, this.tally),
    }).toEqual({ "Excel against .xlsx": [], "Google against Excel": [] });
    return forms;
  }

  close(): void {
    this.workbooks.forEach((workbook) => {
      workbook.close();
    });
  }
}
