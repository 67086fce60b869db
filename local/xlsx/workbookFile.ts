import type { BigIntStats } from "node:fs";
import { readFile, realpath, stat } from "node:fs/promises";
import { fileFault, systemCode } from "./fileFault";
import { isUnchanged, versionOf, type FileVersion } from "./fileVersion";
import { refuseIfOpenElsewhere } from "./openElsewhere";
import type { OpenedWorkbook } from "./openedWorkbook";
import { openWorkbook } from "./openWorkbook";
import { checkFileSize } from "./packageLimits";
import { createFile, replaceFile } from "./replaceFile";
import { WorkbookFileError } from "./workbookFileError";

/** A workbook and the version of the file it was read from. */
export interface OpenedWorkbookFile extends OpenedWorkbook {
  /** Where the file is, links followed. */
  readonly path: string;
  readonly version: FileVersion;
}

export interface SavedFile {
  readonly path: string;
  /** Where the previous content now lies; null where there was none, or it was the same. */
  readonly backup: string | null;
  /** False when the file held these very bytes already. */
  readonly written: boolean;
}

/**
 * Reads a workbook from disk.
 * @throws WorkbookFileError with the cause, and the file's name, when it cannot be read or is no workbook
 */
export async function openWorkbookFile(path: string): Promise<OpenedWorkbookFile> {
  try {
    const real = await realpath(path);
    const stats = await stat(real, { bigint: true });
    checkIsFile(stats);
    checkFileSize(Number(stats.size));
    const bytes = await readFile(real);
    return { ...(await openWorkbook(bytes)), path: real, version: versionOf(stats, bytes) };
  } catch (error) {
    throw fileFault(error, path, "file-unreadable");
  }
}

function checkIsFile(stats: BigIntStats): void {
  if (!stats.isFile()) {
    throw new WorkbookFileError(stats.isDirectory() ? "file-is-directory" : "file-not-workbook");
  }
}

/**
 * Writes a workbook to disk. The file is replaced in one step, with what it held kept as `NAME.bak.xlsx` beside it: whatever breaks, the
 * user has the old workbook or the new.
 * @param opened what the bytes were made from; null for a new workbook, which is never written over a file
 * @throws WorkbookFileError when the source changed since it was read, the target is open in a program, or the disk refuses
 */
export async function saveWorkbookFile(
  opened: OpenedWorkbookFile | null,
  bytes: Uint8Array,
  targetPath: string,
): Promise<SavedFile> {
  try {
    const target = await existing(targetPath);
    if (target !== null && opened === null) {
      throw new WorkbookFileError("file-exists");
    }
    await checkSource(opened);
    await refuseIfOpenElsewhere(target?.path ?? targetPath);
    if (target === null) {
      await createFile(targetPath, bytes);
      return { path: targetPath, backup: null, written: true };
    }
    return await overwrite(opened, bytes, target);
  } catch (error) {
    throw fileFault(error, targetPath, "file-not-written");
  }
}

interface Target {
  readonly path: string;
  readonly stats: BigIntStats;
}

async function existing(path: string): Promise<Target | null> {
  try {
    const real = await realpath(path);
    const stats = await stat(real, { bigint: true });
    checkIsFile(stats);
    return { path: real, stats };
  } catch (error) {
    if (systemCode(error) === "ENOENT") {
      return null;
    }
    throw error;
  }
}

async function checkSource(opened: OpenedWorkbookFile | null): Promise<void> {
  if (opened !== null && !(await isUnchanged(opened.path, opened.version).catch(() => false))) {
    throw new WorkbookFileError("file-changed", { file: opened.path });
  }
}

async function overwrite(opened: OpenedWorkbookFile | null, bytes: Uint8Array, target: Target): Promise<SavedFile> {
  const previous = await readFile(target.path);
  if (previous.equals(bytes)) {
    return { path: target.path, backup: null, written: false };
  }
  const mode = Number(target.stats.mode) & 0o777;
  const backup = backupPath(target.path);
  await replaceFile(backup, previous, mode);
  const version = versionOf(target.stats, previous);
  await replaceFile(target.path, bytes, mode, async () => {
    await checkSource(opened);
    if (!(await isUnchanged(target.path, version))) {
      throw new WorkbookFileError("file-changed", { file: target.path });
    }
    await refuseIfOpenElsewhere(target.path);
  });
  return { path: target.path, backup, written: true };
}

/** `Avgifter.xlsx` is kept as `Avgifter.bak.xlsx`, so that it still opens with a double click. */
function backupPath(path: string): string {
  const ending = /\.xls[xm]$/i.exec(path)?.[0] ?? "";
  return `${path.slice(0, path.length - ending.length)}.bak${ending || ".xlsx"}`;
}
