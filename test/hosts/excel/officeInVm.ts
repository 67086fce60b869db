import vm from "node:vm";
import { ExcelProtocol } from "../../../local/excelProtocol/excelProtocol";
import { ProtocolViolation } from "../../../local/excelProtocol/protocolViolation";
import { installSeam, type Seam } from "../../../local/excelProtocol/seam";
import type { GridWorkbook } from "../../../local/grid/gridWorkbook";
import { FaultyTransport } from "./faultyTransport";
import type { Fault } from "./faults";
import { officeAddress, officeDocument } from "./officeDocument";
import { runOfficeScript, runScript } from "./officeScripts";
import type { OfficeInVmOptions } from "./officeInVmOptions";
import { pageGlobals, type PageGlobals } from "./pageGlobals";
import type { LoggedRequest } from "./requestLog";
import { RibbonCommands } from "./ribbonCommands";
import { whereNotUndone, withoutUndo } from "./withoutUndo";

/** Microsoft's office.js, unmodified, over a workbook in memory. */
export class OfficeInVm {
  readonly workbook: GridWorkbook;
  readonly protocol: ExcelProtocol;
  /** Every violation of the protocol; a test that has one must fail, and {@link close} sees to it. */
  readonly violations: readonly ProtocolViolation[];
  /** Every method called and every property set, as "Worksheet.name". */
  readonly used: ReadonlySet<string>;
  readonly #globals: PageGlobals;
  readonly #transport: FaultyTransport;
  readonly #commands: RibbonCommands;

  constructor(
    parts: { readonly protocol: ExcelProtocol; readonly transport: FaultyTransport; readonly globals: PageGlobals },
    workbook: GridWorkbook,
    seen: { readonly violations: readonly ProtocolViolation[]; readonly used: ReadonlySet<string> },
    commands: RibbonCommands,
  ) {
    this.workbook = workbook;
    this.protocol = parts.protocol;
    this.violations = seen.violations;
    this.used = seen.used;
    this.#transport = parts.transport;
    this.#globals = parts.globals;
    this.#commands = commands;
  }

  /** The page's `window`. */
  get context(): vm.Context {
    return this.#globals.context;
  }

  get consoleLines(): readonly string[] {
    return this.#globals.consoleLines;
  }

  /** Every request since the start, office.js's own clean-up batches too. */
  get requests(): readonly LoggedRequest[] {
    return this.#transport.requests;
  }

  /** Requests that a program waits for, and office.js's own batches that let go of ranges. */
  get counts(): { readonly syncs: number; readonly cleanUps: number } {
    const count = (wanted: LoggedRequest["kind"]): number => this.requests.filter(({ kind }) => kind === wanted).length;
    return { syncs: count("sync"), cleanUps: count("cleanUp") };
  }

  /** The faults that came to pass, in their order. */
  get faultsMet(): readonly Fault[] {
    return this.#transport.faultsMet;
  }

  /** Lets a coming request fail. @param request counted from 0 and from now on; clean-up batches are not counted */
  failAt(request: number, fault: Fault): void {
    this.#transport.failAt(request, fault);
  }

  failNext(fault: Fault): void {
    this.failAt(0, fault);
  }

  /** Requests so far are not kept any longer. */
  forgetRequests(): void {
    this.#transport.forgetRequests();
  }

  /** No further request fails. */
  failNoMore(): void {
    this.#transport.failNoMore();
  }

  enterCellEdit(): void {
    this.protocol.isInCellEdit = true;
  }

  /** Requests that were allowed to wait are answered now. */
  leaveCellEdit(): void {
    this.protocol.isInCellEdit = false;
    this.#transport.answerWaiting();
  }

  /** Runs a built script in the page, such as `dist/addin/commands.js`. */
  loadScript(path: string): void {
    runScript(this.context, path);
  }

  /**
   * Runs the body of an `Excel.run`, as script text in the page: `"const sheet = context.workbook.worksheets.getFirst(); …"`.
   * @returns what the body returns
   */
  async run<T = unknown>(body: string): Promise<T> {
    return this.evaluate<T>(`Excel.run(async (context) => { ${body} })`);
  }

  /** Runs script text in the page. @returns what it gives, or what its promise does */
  async evaluate<T = unknown>(script: string): Promise<T> {
    return (await vm.runInContext(script, this.context)) as T;
  }

  /**
   * Clicks a command of the ribbon.
   * @param limit in milliseconds
   * @throws Error where there is no such function, it does not call `event.completed()` in time, or it violated the protocol
   */
  async runRibbonCommand(functionName: string, limit = 10_000): Promise<void> {
    await this.#commands.run(functionName, limit);
    const [violation] = this.violations;
    if (violation !== undefined) {
      throw violation;
    }
  }

  /** Ends what still waits in the page. @throws ProtocolViolation the first, where there was any */
  close(): void {
    this.#transport.close();
    this.#globals.stop();
    const [violation] = this.violations;
    if (violation !== undefined) {
      throw violation;
    }
  }
}

/** Starts office.js in a `vm` context over a workbook. Some 100 ms. */
export async function officeInVm(workbook: GridWorkbook, options: OfficeInVmOptions = {}): Promise<OfficeInVm> {
  const { locale = "sv-SE", apiSet = "1.14", answers = "later", delays = (same: number) => same } = options;
  const violations: ProtocolViolation[] = [];
  const used = new Set<string>();
  const seams: Seam[] = [];
  const protocol = new ExcelProtocol(workbook, {
    apiSet,
    ...(options.calculate === undefined ? {} : { calculate: options.calculate }),
    tell: (message) => {
      // As from another process: after the answer.
      setImmediate(() => {
        seams.forEach((seam) => {
          seam.tell(message);
        });
      });
    },
    ...(options.showsAddedSheets === undefined ? {} : { showsAddedSheets: options.showsAddedSheets }),
    onUse: (member) => {
      used.add(member);
      if (options.keepsUndo === true && withoutUndo.has(member)) {
        violations.push(new ProtocolViolation(whereNotUndone(member)));
      }
    },
    onViolation: (violation) => {
      violations.push(violation);
    },
    beforeAction: (index) => {
      transport.beforeAction(index);
    },
  });
  const transport = new FaultyTransport(protocol, answers);
  const globals = pageGlobals(delays, {});
  const { context } = globals;
  const document = officeDocument((address) => {
    runOfficeScript(context, address);
  });
  Object.assign(context, { document });
  const commands = new RibbonCommands((id, name) => seams.some((seam) => seam.runCommand(id, name)));
  seams.push(
    installSeam(context, {
      transport: transport.send,
      locale,
      requirementSets: { ExcelApi: apiSet, RichApiRuntime: "1.2", DelayForCellEdit: "1.1", DialogApi: "1.1" },
      onCommandCompleted: commands.completed,
      ...(options.openDialog === undefined ? {} : { openDialog: options.openDialog }),
    }),
  );
  runOfficeScript(context, officeAddress);
  await (vm.runInContext("Office.onReady()", context) as Promise<unknown>);
  await transport.started;
  Object.assign(context, options.globals);
  return new OfficeInVm({ protocol, transport, globals }, workbook, { violations, used }, commands);
}
