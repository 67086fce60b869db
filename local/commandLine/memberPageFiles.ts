import { mkdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { MemberFigures } from "../../shared/reports/memberPage/memberFigures";
import { namePart } from "../../shared/reports/sheetNames";
import type { Language } from "../../shared/text/language";
import { memberPageText } from "../../shared/text/memberPageTexts";
import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import type { SheetModel } from "../../shared/workbook/sheetModel";
import { applyPlan } from "../xlsx/applyPlan";
import { systemCode } from "../xlsx/fileFault";
import { readWorkbook } from "../xlsx/readWorkbook";
import { openWorkbookFile, saveWorkbookFile, type OpenedWorkbookFile, type SavedFile } from "../xlsx/workbookFile";
import { WorkbookFileError } from "../xlsx/workbookFileError";

/** A member's page and the file that it goes to. */
export interface PageFile {
  readonly member: MemberFigures;
  readonly sheet: SheetModel;
  readonly path: string;
  /** The page as it was written before, which is drawn anew; null: there is no such file. */
  readonly opened: OpenedWorkbookFile | null;
}

/** "Kommunblad 1440 2021.xlsx" in the folder. */
function pathOf(folder: string, { code }: MemberFigures, year: number, language: Language): string {
  const name = memberPageText("sheet", language, { code: namePart(code) });
  return join(folder, `${name} ${String(year)}.xlsx`);
}

/** A file that is there and bears the page's marker is ours, whatever its user has added to it. */
async function pageFile(member: MemberFigures, sheet: SheetModel, path: string): Promise<PageFile | Finding> {
  if ((await stat(path).catch(() => null)) === null) return { member, sheet, path, opened: null };
  const notOurs = finding("member-file-not-ours", "error", noPlace, { file: path, code: member.code });
  const opened = await openWorkbookFile(path).catch(() => null);
  if (opened === null) return notOurs;
  const { sheets } = await readWorkbook(opened, { tables: [], markers: [] });
  const own = sheets.find(({ marker }) => marker !== null && marker === sheet.marker);
  return own === undefined ? notOurs : { member, sheet: { ...sheet, name: own.name }, path, opened };
}

/** Where every page goes, before any is written. @returns findings instead where a file that is not ours is in the way */
export async function pageFiles(
  folder: string,
  year: number,
  pages: readonly { readonly member: MemberFigures; readonly sheet: SheetModel }[],
  language: Language,
): Promise<readonly PageFile[] | { readonly findings: readonly Finding[] }> {
  const found: (PageFile | Finding)[] = [];
  for (const { member, sheet } of pages) {
    found.push(await pageFile(member, sheet, pathOf(folder, member, year, language)));
  }
  const findings = found.filter((each): each is Finding => "code" in each);
  return findings.length > 0 ? { findings } : found.filter((each): each is PageFile => "path" in each);
}

/** Writes one page; a file that was there is kept as `.bak.xlsx` where it was another. @throws WorkbookFileError with the file's name */
export async function savePage({ sheet, path, opened }: PageFile, language: Language): Promise<SavedFile> {
  const plan = { fills: [], sheets: [sheet], show: sheet.name, language, findings: [] };
  return saveWorkbookFile(opened, await applyPlan(opened, plan), path);
}

/**
 * Makes the folder in one that exists: where several are missing, Node tries for ever on a disk that takes none.
 * @throws WorkbookFileError with the folder's name when it cannot be made
 */
export async function makeFolder(folder: string): Promise<void> {
  if ((await stat(folder).catch(() => null))?.isDirectory() === true) return;
  try {
    await mkdir(folder);
  } catch (error) {
    const reason = systemCode(error);
    if (reason === "") throw error;
    throw new WorkbookFileError("folder-not-made", { file: folder, reason }, { cause: error });
  }
}
