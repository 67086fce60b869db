import { createHash } from "node:crypto";
import type { BigIntStats } from "node:fs";
import { readFile, stat } from "node:fs/promises";

/** What tells one version of a file from another. A program may keep the time of a change, or change a file within its clock's step: so the content counts too. */
export interface FileVersion {
  readonly size: bigint;
  readonly modified: bigint;
  readonly hash: string;
}

export function versionOf(stats: BigIntStats, bytes: Uint8Array): FileVersion {
  return { size: stats.size, modified: stats.mtimeNs, hash: createHash("sha256").update(bytes).digest("hex") };
}

export async function isUnchanged(path: string, version: FileVersion): Promise<boolean> {
  const stats = await stat(path, { bigint: true });
  if (stats.size !== version.size || stats.mtimeNs !== version.modified) {
    return false;
  }
  return versionOf(stats, await readFile(path)).hash === version.hash;
}
