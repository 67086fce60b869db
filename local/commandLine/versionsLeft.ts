import { readdir, realpath } from "node:fs/promises";
import { basename, dirname, extname, join } from "node:path";
import { noPlace, type Finding } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";

/**
 * The files that still hold what was removed from a workbook: earlier versions beside it, such as `NAME.bak.xlsx`, and the workbook itself
 * where the result went to another file.
 */
export async function versionsLeft(workbook: string, written: string): Promise<readonly Finding[]> {
  const isElsewhere = (await realpath(workbook)) !== (await realpath(written).catch(() => written));
  const beside = await Promise.all((isElsewhere ? [workbook, written] : [workbook]).map(backupsBeside));
  const files = [...(isElsewhere ? [workbook] : []), ...new Set(beside.flat())];
  return files.map((file) => finding("removal-version-left", "warning", noPlace, { file }));
}

async function backupsBeside(workbook: string): Promise<readonly string[]> {
  const [own, folder] = [basename(workbook).toLowerCase(), dirname(workbook)];
  const stem = basename(own, extname(own));
  const isBackup = (name: string) => name !== own && name.startsWith(`${stem}.`) && /\.bak(?:\.|$)/.test(name);
  const names = await readdir(folder);
  return names
    .filter((name) => isBackup(name.toLowerCase()))
    .sort()
    .map((name) => join(folder, name));
}
