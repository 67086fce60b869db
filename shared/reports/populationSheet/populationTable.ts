import type { ComparedPopulation } from "../../population/populationComparison";
import type { Language } from "../../text/language";
import { reportText, type ReportTextKey } from "../../text/reportText";
import { binary, call, ifNumber, text as textOf } from "../../workbook/formula";
import type { SheetComposer, TableColumn, TableRowContent } from "../sheetComposer";
import { remarkText, type PopulationRemark } from "./populationRemark";

/** A figure on the sheet: beside the year before, and with what there is to say of it. */
export interface ReportedPopulation extends ComparedPopulation {
  readonly remarks: readonly PopulationRemark[];
}

/** One row a municipality: both years, the change in persons and per cent as live formulas, and remarks in words. */
export function populationTable(
  composer: SheetComposer,
  name: string,
  year: number,
  figures: readonly ReportedPopulation[],
  language: Language,
): void {
  const text = (key: ReportTextKey, values = {}) => reportText(key, language, values);
  const missing = text("missing");
  const columns: readonly TableColumn[] = [
    { key: "name", header: text("municipality"), width: 26 },
    { key: "code", header: text("code"), width: 12 },
    { key: "before", header: text("populationOn", { year: year - 1 }), width: 15, format: "#,##0" },
    { key: "population", header: text("populationOn", { year }), width: 15, format: "#,##0" },
    { key: "change", header: text("populationChange"), width: 13, format: "#,##0" },
    { key: "percent", header: text("changePercent"), width: 12, format: "0.0%" },
    { key: "remark", header: text("remark"), width: 30, wrap: true },
  ];
  composer.table(
    name,
    columns,
    figures.map((figure): TableRowContent => (cell) => {
      const change = binary(cell("population"), "-", cell("before"));
      const share = binary(cell("change"), "/", cell("before"));
      const otherwise = textOf(missing);
      const both = call("AND", call("ISNUMBER", cell("before")), call("ISNUMBER", cell("population")));
      return {
        name: figure.name,
        code: { value: figure.code, format: "@" },
        before: figure.yearBefore ?? missing,
        population: figure.population ?? missing,
        change: { value: figure.change ?? missing, formula: call("IF", both, change, otherwise) },
        percent: {
          value: figure.change === null || figure.yearBefore === null ? missing : figure.change / figure.yearBefore,
          formula: ifNumber(cell("change"), share, otherwise),
        },
        remark: remarkText(figure.remarks, language),
      };
    }),
  );
}
