import type { FrameName, PageArea, PageChart, PageEvent, PageRibbon, PageRows, PageWorkbook } from "../pageModel";
import { pageLanguage, pageText } from "./pageText";

/** What the server refuses, as a sentence for the person. */
export class ServerFault extends Error {}

async function ask<Answer>(method: "GET" | "POST", path: string, body?: string): Promise<Answer> {
  const url = new URL(path, location.href);
  url.searchParams.set("lang", pageLanguage());
  const response = await fetch(url, body === undefined ? { method } : { method, body }).catch(() => {
    throw new ServerFault(pageText("disconnected"));
  });
  const answer = (await response.json().catch(() => ({}))) as Answer & { readonly message?: string };
  if (!response.ok) {
    throw new ServerFault(answer.message ?? String(response.status));
  }
  return answer;
}

const post = <Answer>(path: string, body: unknown = {}): Promise<Answer> => ask("POST", path, JSON.stringify(body));

/** What the page asks of the server, which alone holds the workbook. Each rejects with a {@link ServerFault}. */
export const server = {
  workbook: (): Promise<PageWorkbook> => ask("GET", "/api/workbook"),
  rows: (sheet: string, first: number, last: number): Promise<PageRows> =>
    ask("GET", `/api/rows?sheet=${encodeURIComponent(sheet)}&first=${first}&last=${last}`),
  charts: (sheet: string): Promise<readonly PageChart[]> =>
    ask("GET", `/api/charts?sheet=${encodeURIComponent(sheet)}`),
  ribbon: (): Promise<PageRibbon> => ask("GET", "/api/ribbon"),
  /** Null clears what the area holds. */
  edit: (sheet: string, area: PageArea, typed: readonly (readonly string[])[] | null): Promise<unknown> =>
    post("/api/edit", { sheet, area, typed }),
  select: (sheet: string, area: PageArea): Promise<unknown> => post("/api/select", { sheet, area }),
  save: (): Promise<{ readonly message: string }> => post("/api/save"),
  reset: (): Promise<unknown> => post("/api/reset"),
  restart: (frame: FrameName): Promise<unknown> => post(`/api/restart?frame=${frame}`),
  /** A request of a frame's office.js. */
  excel: (frame: FrameName, body: string): Promise<string> =>
    ask<{ readonly body: string }>("POST", `/api/excel?frame=${frame}`, body).then((answer) => answer.body),
  /** Hears what the server says by itself, until the page closes; a lost line is taken up again by the browser. */
  hear: (heard: (event: PageEvent) => void, connected: (isConnected: boolean) => void): void => {
    const source = new EventSource("/events");
    source.onmessage = ({ data }) => heard(JSON.parse(String(data)) as PageEvent);
    source.onopen = () => connected(true);
    source.onerror = () => connected(false);
  },
};
