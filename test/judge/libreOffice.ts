import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, delimiter, join } from "node:path";
import { pathToFileURL } from "node:url";

const programs = ["soffice", "libreoffice", "soffice.exe", "soffice.com"];

const usualFolders = [
  "/usr/lib/libreoffice/program",
  "/opt/libreoffice/program",
  "/snap/bin",
  "/Applications/LibreOffice.app/Contents/MacOS",
  "C:\\Program Files\\LibreOffice\\program",
  "C:\\Program Files (x86)\\LibreOffice\\program",
];

/** The path of LibreOffice's program, in PATH or where installers put it; null when it is not installed. */
export function findLibreOffice(): string | null {
  const folders = [...(process.env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== ""), ...usualFolders];
  const paths = folders.flatMap((folder) => programs.map((program) => join(folder, program)));
  return paths.find((path) => existsSync(path)) ?? null;
}

/** Always recalculate what is loaded (0 is "always", 1 "never", 2 "ask"), and show numbers and days as in Sweden. */
const profileSettings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="ODFRecalcMode" oor:op="fuse"><value>0</value></prop></item>
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>sv-SE</value></prop></item>
</oor:items>
`;

/**
 * Opens each .xlsx, recalculates every formula and saves it under the same name in another folder.
 *
 * All files in one run of the program, with a profile of its own that is thrown away.
 * @param files paths with different file names
 * @throws Error when LibreOffice is missing, takes too long or leaves out a file
 */
export function recalculate(files: readonly string[], outDir: string): void {
  convert(files, "xlsx", "xlsx:Calc MS Excel 2007 XML", outDir);
}

/** Prints each .xlsx to a .pdf of its name in another folder, as {@link recalculate} does. */
export function printToPdf(files: readonly string[], outDir: string): void {
  convert(files, "pdf", "pdf", outDir);
}

function convert(files: readonly string[], ending: string, filter: string, outDir: string): void {
  const program = findLibreOffice();
  if (program === null) throw new Error("LibreOffice is not installed.");
  const profile = mkdtempSync(join(tmpdir(), "judge-profile-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), profileSettings);
    const own = `-env:UserInstallation=${pathToFileURL(profile).href}`;
    const words = ["--convert-to", filter, "--outdir", outDir, ...files];
    execFileSync(program, [own, "--headless", "--norestore", "--nologo", ...words], {
      stdio: "ignore",
      timeout: 60_000 + files.length * 5_000,
      killSignal: "SIGKILL",
    });
  } finally {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
  const missing = files.filter((file) => !existsSync(join(outDir, `${basename(file, ".xlsx")}.${ending}`)));
  if (missing.length > 0) throw new Error(`LibreOffice did not convert ${missing.join(", ")}.`);
}
