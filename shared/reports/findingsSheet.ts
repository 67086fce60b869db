import { findingSentence } from "../text/findings/findingText";
import type { Language } from "../text/language";
import { reportText } from "../text/reportText";
import type { Finding } from "../workbook/finding";
import type { SheetModel } from "../workbook/sheetModel";
import { SheetComposer } from "./sheetComposer";
import type { SheetTarget } from "./sheetNames";

/** How many findings there are of each kind, or that there are none. */
export function findingsSummary(findings: readonly Finding[], language: Language): string {
  if (findings.length === 0) return reportText("noFindings", language);
  const count = (severity: string) => findings.filter((finding) => finding.severity === severity).length;
  const values = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  return reportText("findingsSummary", language, values);
}

/** The sheet Kontroll: one row a finding, the errors first, or one that says that all is in order. */
export function findingsSheet(findings: readonly Finding[], target: SheetTarget, language: Language): SheetModel {
  const composer = new SheetComposer(false);
  const text = (key: Parameters<typeof reportText>[0]) => reportText(key, language);
  const order = ["error", "warning", "note"];
  const sorted = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => order.indexOf(a.finding.severity) - order.indexOf(b.finding.severity) || a.index - b.index);
  composer.line(text("findingsTitle"), "title");
  composer.line(findingsSummary(findings, language), "body");
  const whole = text("wholeWorkbook");
  composer.table(
    target.tableName("Kontroll"),
    [
      { key: "severity", header: text("severity"), width: 13 },
      { key: "sheet", header: text("sheet"), width: 20 },
      { key: "cell", header: text("cell"), width: 10 },
      { key: "message", header: text("message"), width: 100, wrap: true },
      { key: "code", header: text("findingCode"), width: 30 },
    ],
    findings.length === 0
      ? [
          () => ({
            severity: text("ok"),
            sheet: whole,
            cell: "–",
            message: text("noFindings"),
            code: "–",
          }),
        ]
      : sorted.map(({ finding }) => () => ({
          severity: text(finding.severity),
          sheet: finding.place.sheet ?? whole,
          cell: cellText(finding, language),
          message: findingSentence(finding, language),
          code: finding.code,
        })),
  );
  return composer.finish({
    name: target.name,
    marker: target.marker,
    frozenRows: 3,
    page: { orientation: "landscape", titleRows: { first: 3, last: 3 } },
  });
}

function cellText(finding: Finding, language: Language): string {
  const { row, column } = finding.place;
  if (row === null) return "–";
  if (column === null) return language === "sv" ? `rad ${String(row)}` : `row ${String(row)}`;
  return column + String(row);
}
