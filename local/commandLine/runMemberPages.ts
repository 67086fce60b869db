import { basename } from "node:path";
import type { CommandOutcome } from "../../shared/commands/commandOutcome";
import { memberPagesCommand } from "../../shared/commands/memberPages/memberPages";
import { findingTextWithOptions } from "../../shared/text/findings/findingText";
import type { Language } from "../../shared/text/language";
import { reportText } from "../../shared/text/reportText";
import { hasError, type Finding } from "../../shared/workbook/finding";
import { openWorkbookFile } from "../xlsx/workbookFile";
import { commandOptionsOf } from "./commandOptionsOf";
import { jsonResult } from "./jsonResult";
import { makeFolder, pageFiles, savePage, type PageFile } from "./memberPageFiles";
import type { Arguments } from "./parseArguments";
import { planCommand } from "./planCommand";

interface Lines {
  out(line: string): void;
  err(line: string): void;
}

/**
 * Writes a page of each member as a file of its own in the folder that `--out` names, which is made where it is missing. A file that is in
 * the way and bears no page of the member stops all of them before any is written.
 */
export async function runMemberPages(parsed: Arguments, output: Lines): Promise<0 | 1 | 3> {
  const folder = parsed.out ?? ".";
  const opened = await openWorkbookFile(parsed.file);
  const outcome = await planCommand(memberPagesCommand, opened, commandOptionsOf(parsed, null));
  const language = parsed.language ?? outcome.language;
  const { findings, sheets } = outcome.plan;
  const { year, members } = outcome.memberPages ?? { year: null, members: [] };
  tell(findings, language, output);
  const finish = (code: 0 | 1 | 3, all: readonly Finding[], files: readonly string[], line: string) => {
    output.out(parsed.json ? jsonResult(parsed.command, withFiles(outcome, files), all, files, language) : line);
    return code;
  };
  const nothing = language === "sv" ? "Inget skrevs." : "Nothing was written.";
  if (hasError(findings) || year === null) return finish(1, findings, [], nothing);
  const pages = members.flatMap((member, index) => {
    const sheet = sheets[index];
    return sheet === undefined ? [] : [{ member, sheet }];
  });
  const files = await pageFiles(folder, year, pages, language);
  if ("findings" in files) {
    tell(files.findings, language, output);
    return finish(3, [...findings, ...files.findings], [], nothing);
  }
  const names = files.map(({ path }) => basename(path));
  if (!parsed.dryRun) await saveAll(folder, files, language, output);
  return finish(0, findings, names, summary(names.length, folder, parsed.dryRun, language));
}

async function saveAll(folder: string, files: readonly PageFile[], language: Language, output: Lines): Promise<void> {
  await makeFolder(folder);
  for (const [index, file] of files.entries()) {
    const { written } = await savePage(file, language);
    const sv = language === "sv";
    const what = written ? (sv ? "skrev" : "wrote") : sv ? "oförändrat" : "unchanged";
    const count = `${String(index + 1)} ${sv ? "av" : "of"} ${String(files.length)}`;
    output.err(`${count}: ${what} ${basename(file.path)} (${file.member.name})`);
  }
}

function summary(count: number, folder: string, isDryRun: boolean, language: Language): string {
  const pages = String(count);
  if (language === "sv") {
    return isDryRun
      ? `Skulle skriva ${pages} kommunblad i ${folder}. Inget skrevs.`
      : `${pages} kommunblad finns i ${folder}.`;
  }
  return isDryRun
    ? `Would write ${pages} member pages in ${folder}. Nothing was written.`
    : `${pages} member pages are in ${folder}.`;
}

/** The members' figures, each with the name of its file. */
function withFiles(outcome: CommandOutcome, files: readonly string[]): CommandOutcome {
  const { year = null, members = [] } = outcome.memberPages ?? {};
  return {
    ...outcome,
    memberPages: { year, members: members.map((member, index) => ({ ...member, file: files[index] ?? null })) },
  };
}

function tell(findings: readonly Finding[], language: Language, output: Lines): void {
  for (const each of findings) {
    output.err(`${reportText(each.severity, language)}: ${findingTextWithOptions(each, language)}`);
  }
}
