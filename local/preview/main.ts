import { join } from "node:path";
import { findingText } from "../../shared/text/findings/findingText";
import { noPlace } from "../../shared/workbook/finding";
import { finding } from "../../shared/workbook/place";
import { WorkbookFileError } from "../xlsx/workbookFileError";
import { listenLocally } from "./listenLocally";
import { openBrowser } from "./openBrowser";
import { previewArguments, type PreviewArguments } from "./previewArguments";
import { previewServer } from "./previewServer";
import { PreviewSession } from "./previewSession";
import { previewText } from "./previewText";

/** The preview: serves the add-in beside a workbook on this machine, until it is stopped. Exit codes as those of the command line. */
async function main(): Promise<void> {
  const given = previewArguments(process.argv.slice(2));
  if (given === null) {
    process.stdout.write(`${previewText("usage", "sv")}\n`);
    return;
  }
  if ("wrong" in given) {
    process.stderr.write(`${previewText("wrongWord", "sv", { word: given.wrong })}\n${previewText("usage", "sv")}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    await serve(given);
  } catch (error) {
    if (!(error instanceof WorkbookFileError)) throw error;
    process.stderr.write(`${findingText(finding(error.code, "error", noPlace, error.values), given.language)}\n`);
    process.exitCode = 3;
  }
}

async function serve({ path, port, isPortFixed, opensBrowser, language }: PreviewArguments): Promise<void> {
  const session = await PreviewSession.of(path, language);
  const server = previewServer(session, { addin: join(__dirname, "../addin"), page: join(__dirname, "preview") });
  const taken = await listenLocally(server, port, isPortFixed);
  if (taken === null) {
    const last = isPortFixed ? port : port + 19;
    process.stderr.write(`${previewText("portTaken", language, { first: port, last })}\n`);
    process.exitCode = 3;
    return;
  }
  const address = `http://localhost:${taken}/${language === "en" ? "?lang=en" : ""}`;
  process.stdout.write(`${previewText("address", language, { address })}\n`);
  if (opensBrowser) openBrowser(address);
}

void main();
