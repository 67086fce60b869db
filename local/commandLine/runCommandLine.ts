import { commands } from "../../shared/commands/commands";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { hasError, noPlace, type Finding } from "../../shared/workbook/finding";
import type { Plan } from "../../shared/workbook/plan";
import type { Language } from "../../shared/text/language";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import { reportText } from "../../shared/text/reportText";
import { finding } from "../../shared/workbook/place";
import { readImportFile } from "../imports/readImportFile";
import { applyPlan } from "../xlsx/applyPlan";
import { openWorkbookFile, saveWorkbookFile, type OpenedWorkbookFile } from "../xlsx/workbookFile";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { askScb, terminalProgress } from "./askScb";
import { commandOptionsOf } from "./commandOptionsOf";
import { jsonResult } from "./jsonResult";
import { parseArguments, type Arguments } from "./parseArguments";
import { planAnswered } from "./planAnswered";
import { fileFaultJson, readExportFile, readExportJson } from "./readExport";
import { readExportLines } from "./readExportLines";
import { readPopulation, readPopulationJson, readPopulationLines } from "./readPopulation";
import { refuseTarget } from "./refuseTarget";
import { resultLines } from "./resultLines";
import { refuseCsv, writeCsv } from "./writeCsv";
import { runMemberPages } from "./runMemberPages";
import { versionsLeft } from "./versionsLeft";
import { usageFaultText } from "./usageFault";
import { usageText } from "./usageText";

/** Where a command line writes. */
export interface Output {
  out(line: string): void;
  err(line: string): void;
}

/** 0 done, 1 errors found in the workbook, 2 wrong usage, 3 file or network fault. */
export type ExitCode = 0 | 1 | 2 | 3;

/** Runs one command line. An unknown fault of the program itself is thrown on. */
export async function runCommandLine(words: readonly string[], output: Output): Promise<ExitCode> {
  if (words.length === 0 || words.includes("--help") || words.includes("-h")) {
    const language = words.includes("en") || words.includes("--lang=en") ? "en" : "sv";
    (words.length === 0 ? output.err : output.out)(usageText(language));
    return words.length === 0 ? 2 : 0;
  }
  const parsed = parseArguments(words);
  if ("fault" in parsed) {
    const language = words.includes("en") || words.includes("--lang=en") ? "en" : "sv";
    output.err(usageFaultText(parsed, language));
    return 2;
  }
  try {
    return await runParsed(parsed, output);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    const fault = finding(error.code, "error", noPlace, error.values);
    const language = parsed.language ?? "sv";
    tell([fault], language, output);
    if (parsed.json) output.out(faultJson(parsed.command, fault, language));
    return 3;
  }
}

/** The one object of the command, where its file could not be read. */
function faultJson(command: Arguments["command"], fault: Finding, language: Language): string {
  if (command === "read-population") return readPopulationJson({ rows: [], findings: [fault] }, language);
  if (command === "read-export") return fileFaultJson(fault, language);
  return jsonResult(command, null, [fault], [], language);
}

/** Sheets whose rows change, and those that are drawn. */
function sheetsOf({ edits, sheets }: Plan): readonly string[] {
  return [...(edits ?? []).map(({ sheet }) => sheet), ...sheets.map(({ name }) => name)];
}

/** A file that cannot be read as a whole: nothing of it is written. */
function refuseSource(parsed: Arguments, faults: readonly Finding[], output: Output): ExitCode {
  const language = parsed.language ?? "sv";
  tell(faults, language, output);
  if (parsed.json) output.out(jsonResult(parsed.command, null, faults, [], language));
  else output.out(language === "sv" ? "Inget skrevs." : "Nothing was written.");
  return 1;
}

async function runRead(parsed: Arguments, output: Output): Promise<ExitCode> {
  const language = parsed.language ?? "sv";
  const read = await readPopulation(parsed.file, parsed.year);
  tell(read.findings, language, output);
  if (parsed.json) output.out(readPopulationJson(read, language));
  else for (const line of readPopulationLines(read, language)) output.out(line);
  return hasError(read.findings) ? 1 : 0;
}

async function runReadExport(parsed: Arguments, output: Output): Promise<ExitCode> {
  const language = parsed.language ?? "sv";
  const { map = {}, isReversed = null } = parsed.export ?? {};
  const read = await readExportFile(parsed.file, { map, isReversed });
  tell(read.findings, language, output);
  if (parsed.json) output.out(readExportJson(read, language));
  else for (const line of readExportLines(read, language)) output.out(line);
  return hasError(read.findings) ? 1 : 0;
}

async function runParsed(parsed: Arguments, output: Output): Promise<ExitCode> {
  if (parsed.command === "read-population") return runRead(parsed, output);
  if (parsed.command === "read-export") return runReadExport(parsed, output);
  if (parsed.command === "member-pages") return runMemberPages(parsed, output);
  const command = commands.find((each) => each.name === parsed.command);
  if (command === undefined) throw new Error(`The command ${parsed.command} is not in the list of commands.`);
  const opened = parsed.command === "new-workbook" ? null : await openWorkbookFile(parsed.file);
  const ask = askScb(parsed.scb, terminalProgress(process.stderr));
  const read = parsed.source === null ? null : await readImportFile(parsed.source);
  // Of an export the command itself tells what is wrong with its file.
  const ofFile = parsed.export === null ? (read?.findings ?? []) : [];
  if (hasError(ofFile)) return refuseSource(parsed, ofFile, output);
  const { outcome, isUnanswered } = await planAnswered(command, opened, commandOptionsOf(parsed, read), ask);
  const language = parsed.language ?? outcome.language;
  const planned = [...ofFile, ...outcome.plan.findings];
  const isRefused = outcome.isWrongUsage === true || (hasError(planned) && parsed.command !== "check");
  const sheets = isRefused ? [] : sheetsOf(outcome.plan);
  if (!isRefused) await refuseTarget(parsed.out ?? parsed.file, opened === null, parsed.dryRun);
  if (!isRefused && parsed.csv !== null) await refuseCsv(parsed.csv, parsed.dryRun);
  const saved = sheets.length === 0 || parsed.dryRun ? null : await save(parsed, opened, outcome);
  const isCsv = !isRefused && !parsed.dryRun && outcome.invoices !== undefined;
  const csvFault = isCsv && parsed.csv !== null ? await writeCsv(parsed.csv, outcome.invoices.csv) : null;
  const csv = isCsv && csvFault === null ? parsed.csv : null;
  const left = parsed.removal === null ? [] : await versionsLeft(parsed.file, saved?.path ?? parsed.file);
  const findings = [...planned, ...left, ...(csvFault === null ? [] : [csvFault])];
  tell(findings, language, output);
  if (parsed.json) output.out(jsonResult(parsed.command, outcome, findings, sheets, language, csv));
  else
    for (const line of resultLines({ ...parsed, csv }, outcome, sheets, saved, isUnanswered, language))
      output.out(line);
  if (outcome.isWrongUsage === true) return 2;
  if (isUnanswered || csvFault !== null) return 3;
  return hasError(findings) ? 1 : 0;
}

async function save(parsed: Arguments, opened: OpenedWorkbookFile | null, outcome: CommandOutcome) {
  const bytes = await applyPlan(opened, outcome.plan);
  return saveWorkbookFile(opened, bytes, parsed.out ?? parsed.file);
}

function tell(findings: readonly Finding[], language: Language, output: Output): void {
  for (const each of findings) {
    const severity = reportText(each.severity, language);
    output.err(`${severity}: ${findingTextWithOptions(each, language)}`);
  }
}
