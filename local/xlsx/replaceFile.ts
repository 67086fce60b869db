import { randomBytes } from "node:crypto";
import { constants, copyFile, link, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { systemCode } from "./fileFault";

function besides(path: string): string {
  return join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
}

/** Puts bytes in a new file beside the path, on the disk and not only on its way there, and hands it over; whatever happens, it is not left behind. */
async function withNewFile(
  path: string,
  bytes: Uint8Array,
  mode: number,
  use: (temporary: string) => Promise<void>,
): Promise<void> {
  const temporary = besides(path);
  try {
    const file = await open(temporary, "wx", mode);
    try {
      await file.writeFile(bytes);
      await file.chmod(mode).catch(() => undefined);
      await file.sync();
    } finally {
      await file.close();
    }
    await use(temporary);
  } finally {
    await rm(temporary, { force: true });
  }
}

/** Has the folder's list of files on the disk too, where the system can. */
async function syncFolder(path: string): Promise<void> {
  try {
    const folder = await open(dirname(path), constants.O_RDONLY);
    await folder.sync().finally(() => folder.close());
  } catch {
    // Windows opens no folder; the rename stands all the same.
  }
}

/** Replaces a file in one step: at every moment the path holds the whole old content or the whole new. */
export async function replaceFile(
  path: string,
  bytes: Uint8Array,
  mode: number,
  lastCheck: () => Promise<void> = async () => undefined,
): Promise<void> {
  await withNewFile(path, bytes, mode, async (temporary) => {
    await lastCheck();
    await rename(temporary, path);
  });
  await syncFolder(path);
}

/** Makes a file in one step, and never over one that is there: then it fails with EEXIST. */
export async function createFile(path: string, bytes: Uint8Array): Promise<void> {
  await withNewFile(path, bytes, 0o666 & ~process.umask(), async (temporary) => {
    try {
      await link(temporary, path);
    } catch (error) {
      if (systemCode(error) === "EEXIST") {
        throw error;
      }
      // Not every disk knows two names for one file.
      await copyFile(temporary, path, constants.COPYFILE_EXCL);
    }
  });
  await syncFolder(path);
}
