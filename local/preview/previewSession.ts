import type { ServerResponse } from "node:http";
import type { Language } from "../../shared/text/language";
import { openSource } from "./openSource";
import type { PageEvent, PageWorkbook } from "./pageModel";
import { pageSheet } from "./pageSheet";
import { PreviewWorkbook, type PreviewListener } from "./previewWorkbook";

/** Long enough for any pause, short enough that a browser does not give the line up. */
const heartbeatMs = 20_000;

/** The one workbook of the server, and the pages that show it. */
export class PreviewSession {
  private version = 1;
  private opened = 1;
  private readonly pages = new Set<ServerResponse>();

  private constructor(
    private readonly path: string | null,
    private current: PreviewWorkbook,
  ) {}

  /** @throws WorkbookFileError when the file cannot be read */
  static async of(
    path: string | null,
    language: Language,
    violated: PreviewListener["violated"] = (violation) => process.stderr.write(`${violation.message}\n`),
  ): Promise<PreviewSession> {
    // What a workbook tells before there is a session is heard by nobody.
    let session: PreviewSession | null = null;
    const listener: PreviewListener = {
      changed: () => session?.changed(),
      shown: (sheet, selection) => session?.tell({ kind: "shown", sheet, selection }),
      told: (frame, message) => session?.tell({ kind: "told", frame, message }),
      violated,
    };
    const load = async (): Promise<PreviewWorkbook> => PreviewWorkbook.of(await openSource(path, language), listener);
    session = new PreviewSession(path, await load());
    session.load = load;
    return session;
  }

  private load: () => Promise<PreviewWorkbook> = () => Promise.resolve(this.current);

  get workbook(): PreviewWorkbook {
    return this.current;
  }

  get versionNumber(): number {
    return this.version;
  }

  /** Begins again with the sample, or with the file as it lies on disk. */
  async reset(): Promise<void> {
    this.current = await this.load();
    this.opened += 1;
    this.version += 1;
    this.tell({ kind: "replaced" });
  }

  page(): PageWorkbook {
    const { grid, fileName, isChanged, keptFormulas } = this.current;
    return {
      version: this.version,
      workbook: this.opened,
      fileName,
      hasFile: this.path !== null,
      isChanged,
      keptFormulas,
      sheets: grid.sheets.filter(({ visibility }) => visibility === "Visible").map(pageSheet),
      activeSheet: grid.activeSheet,
      selection: grid.selection,
    };
  }

  /** Keeps an answer open on which a page hears what happens. */
  listen(response: ServerResponse, headers: Readonly<Record<string, string>>): void {
    response.writeHead(200, { ...headers, "Content-Type": "text/event-stream; charset=utf-8" });
    response.write(": \n\n");
    this.pages.add(response);
    const beat = setInterval(() => response.write(": \n\n"), heartbeatMs);
    response.on("close", () => {
      clearInterval(beat);
      this.pages.delete(response);
    });
  }

  private changed(): void {
    this.version += 1;
    this.tell({ kind: "changed", version: this.version });
  }

  private tell(event: PageEvent): void {
    this.pages.forEach((page) => page.write(`data: ${JSON.stringify(event)}\n\n`));
  }
}
