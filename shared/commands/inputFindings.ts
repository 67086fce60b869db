import { feeBasis } from "../fees/feeBasis";
import { invoicePayerRows, invoiceSettings } from "../invoicing/readInvoiceTables";
import { compareRules, withAlternative } from "../scenarios/compareRules";
import type { Finding } from "../workbook/finding";
import { locateTable } from "../workbook/reading/locateTable";
import type { CommandInput } from "./command";
import { notTold } from "./notTold";
import { readAlternatives } from "./scenarios/readAlternatives";
import type { WorkbookFees } from "./workbookFees";

/**
 * What is wrong with the rules of Regelalternativ, each in place of the rule in force. That a rule is kept which cannot be compared yet is no
 * fault of the workbook.
 */
export function alternativeFindings(input: CommandInput, fees: WorkbookFees): readonly Finding[] {
  return faultsOfAlternatives(input, fees).map((each) => (isOfComparing(each) ? { ...each, severity: "note" } : each));
}

/** Stands in the way of compare-rules and decision-paper only: a rule of a later year, or more rules than a comparison has room for. */
function isOfComparing({ code }: Finding): boolean {
  return code === "alternative-not-in-force" || code === "alternatives-too-many";
}

function faultsOfAlternatives({ content }: CommandInput, fees: WorkbookFees): readonly Finding[] {
  const { result, tables, hasErrors } = fees;
  const { all: alternatives, findings } = readAlternatives(content, tables.feeClasses);
  if (alternatives.length === 0) return findings;
  // Beside a fault of the fees only the rows themselves are looked at: what the rule in force lacks, its alternatives mostly lack too.
  if (result === null || hasErrors) {
    const basis = result?.basis ?? feeBasis(tables);
    const ofRows = alternatives.flatMap((alternative) => withAlternative(basis, alternative).findings);
    return [...findings, ...notTold(ofRows, basis.findings)];
  }
  const compared = compareRules(result.basis, result.options, alternatives);
  return [...findings, ...notTold(compared.findings, [...result.basis.findings, ...result.fees.findings])];
}

/** What is wrong with what Betalare and Inställningar say for invoices; what invoices lack is told once they are asked for. */
export function invoicingFindings({ content }: CommandInput): readonly Finding[] {
  const payers = invoicePayerRows(locateTable("payers", content).table);
  return [...payers.findings, ...invoiceSettings(locateTable("settings", content).table).findings];
}
