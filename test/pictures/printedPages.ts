import { execFileSync, spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { findLibreOffice, printToPdf } from "../judge/libreOffice";

/** Dots an inch: text of 8 points can be read, and two pages lying down stand beside each other in a page of the handbook. */
const resolution = "65";

/** The pages of each file as pictures, by its name without ending. @throws Error with a sentence on what to install */
export function printedPages(files: readonly string[], folder: string): ReadonlyMap<string, readonly Buffer[]> {
  if (findLibreOffice() === null) {
    throw new Error("The pictures of printed sheets need LibreOffice, which is not installed.");
  }
  if (spawnSync("pdftoppm", ["-v"]).error !== undefined) {
    throw new Error(
      "The pictures of printed sheets need pdftoppm, of the package poppler-utils, which is not installed.",
    );
  }
  printToPdf(files, folder);
  return new Map(files.map((file) => [basename(file, ".xlsx"), pagesOf(basename(file, ".xlsx"), folder)]));
}

function pagesOf(name: string, folder: string): readonly Buffer[] {
  execFileSync("pdftoppm", ["-r", resolution, "-png", join(folder, `${name}.pdf`), join(folder, name)]);
  const pages = readdirSync(folder).filter((file) => file.startsWith(`${name}-`) && file.endsWith(".png"));
  return pages.sort().map((file) => readFileSync(join(folder, file)));
}
