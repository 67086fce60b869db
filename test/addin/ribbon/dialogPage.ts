import { installSeam } from "../../../local/excelProtocol/seam";

type Heard = (dispId: number, payload: { toArray(): readonly unknown[]; dimensions(): number }) => void;

interface DialogExternal {
  GetHostInfo(): string;
  RegisterEvent(dispId: number, targetId: string, handler: Heard, registered: (status: number) => void): void;
  MessageParent(message: string): void;
}

/** What the test and the dialog's page have in common. */
export interface DialogWindow {
  /** Set by the test: what the dialog says to the page that opened it. */
  toParent(message: string): Promise<void>;
  /** What the page that opened the dialog says to it. */
  fromParent(message: string): void;
}

const page = window as unknown as Window & DialogWindow;

const dialogParentMessage = 12;

/** The program's side under the dialog's page: as for any page of an add-in, and with the two ways between it and the page that opened it. */
installSeam(window, {
  transport: () => {
    throw new Error("A dialog has no workbook.");
  },
  locale: "sv-SE",
  requirementSets: { ExcelApi: "1.14", DialogApi: "1.2" },
});

const external = window.external as unknown as DialogExternal;
const register = external.RegisterEvent;
let heard: Heard | null = null;

Object.assign(external, {
  GetHostInfo: () => "Excel|Win32|16.01|sv-SE||isDialog|disableLogging|0",
  RegisterEvent: (...given: Parameters<typeof register>) => {
    if (given[0] === dialogParentMessage) heard = given[2];
    register(...given);
  },
  MessageParent: (message: string) => void page.toParent(message),
});

page.fromParent = (message) => {
  const content = [0, message, window.location.origin];
  heard?.(dialogParentMessage, { toArray: () => content, dimensions: () => 1 });
};
