import type { HttpReply } from "../../../shared/scb/httpRequest";
import { htmlReply, jsonReply, type AnsweredReply } from "./scbAnswer";

interface Dataset {
  id: string[];
  size: number[];
  dimension: Record<string, { category: { index: Record<string, number> | string[] } }>;
  extension: { px: { tableid: string } };
  value: unknown[];
}

/** The reply with its dataset changed; a reply without one as it is. */
function changed(reply: AnsweredReply, change: (dataset: Dataset) => void): AnsweredReply {
  if (reply.status !== 200) return reply;
  const data = JSON.parse(reply.body) as Dataset;
  if (!Array.isArray(data.value)) return reply;
  change(data);
  return { ...reply, body: JSON.stringify(data) };
}

/** The first cell is something else. */
function cell(value: unknown) {
  return (reply: AnsweredReply) => changed(reply, (dataset) => (dataset.value[0] = value));
}

function throttled(headers: Readonly<Record<string, string>>): AnsweredReply {
  const reply = jsonReply(429, { title: "Too Many Requests", status: 429 });
  return { ...reply, headers: { ...reply.headers, ...headers } };
}

function httpDate(ms: number): string {
  return new Date(Date.UTC(2026, 1, 28, 23, 59, 58) + ms).toUTCString();
}

/** Regions in another order, each with its own cells, as the format allows. */
function shuffle(dataset: Dataset): void {
  const codes = Object.keys((dataset.dimension["Region"]?.category.index ?? {}) as Record<string, number>).reverse();
  const { index } = dataset.dimension["Region"]?.category ?? { index: {} };
  const perRegion = dataset.value.length / codes.length;
  const old = index as Record<string, number>;
  dataset.value = codes.flatMap((code) => {
    const from = (old[code] ?? 0) * perRegion;
    return dataset.value.slice(from, from + perRegion);
  });
  for (const [at, code] of codes.entries()) old[code] = at;
}

function renameRegion(dataset: Dataset): void {
  const { category } = dataset.dimension["Region"] ?? { category: { index: {} } };
  const [[, position] = ["", 0], ...others] = Object.entries(category.index as Record<string, number>);
  category.index = Object.fromEntries([["9999", position], ...others]);
}

function renameVariable(dataset: Dataset): void {
  dataset.id = dataset.id.map((id) => (id === "Tid" ? "Period" : id));
  dataset.dimension["Period"] = dataset.dimension["Tid"] ?? { category: { index: {} } };
  delete dataset.dimension["Tid"];
}

/** Everything that can be the matter with a reply. */
const faults = {
  throttled: () => throttled({}),
  throttledSeconds: () => throttled({ "retry-after": "12" }),
  throttledDate: (_: AnsweredReply, nowMs: number) =>
    throttled({ "retry-after": httpDate(nowMs + 7000), date: httpDate(nowMs) }),
  throttledLong: () => throttled({ "retry-after": "3600" }),
  badRequest: () => jsonReply(400, { type: "Parameter error", title: "Illegal selection expression", status: 400 }),
  notFound: () => htmlReply(404),
  serverError: () => ({ status: 500, headers: {}, body: "" }),
  unavailable: () => htmlReply(503),
  moved: () => ({ status: 302, headers: { location: "https://example.org/" }, body: "" }),
  webPage: () => htmlReply(200),
  cutBody: (reply: AnsweredReply) => ({ ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) }),
  emptyBody: (reply: AnsweredReply) => ({ ...reply, body: "" }),
  slowBody: () => ({ failure: "timeout" as const, detail: "The body did not end." }),
  reset: () => ({ failure: "offline" as const, detail: "ECONNRESET" }),
  byteOrderMark: (reply: AnsweredReply) => ({ ...reply, body: `\uFEFF${reply.body}` }),
  wrongSize: (reply: AnsweredReply) =>
    changed(reply, (dataset) => (dataset.size = dataset.size.map((size, at) => (at === 0 ? size + 1 : size)))),
  missingCells: (reply: AnsweredReply) => changed(reply, (dataset) => (dataset.value = dataset.value.slice(1))),
  duplicateCodes: (reply: AnsweredReply) =>
    changed(reply, ({ dimension }) => {
      const { category } = dimension["Tid"] ?? { category: { index: [] } };
      const codes = Object.keys(category.index);
      category.index = codes.length > 1 ? codes.map(() => codes[0] ?? "") : [...codes, ...codes];
    }),
  unexpectedCode: (reply: AnsweredReply) => changed(reply, renameRegion),
  otherTable: (reply: AnsweredReply) => changed(reply, ({ extension }) => (extension.px.tableid = "TAB6471")),
  otherVariable: (reply: AnsweredReply) => changed(reply, renameVariable),
  negative: cell(-5),
  decimal: cell(1234.5),
  text: cell("1234"),
  shuffled: (reply: AnsweredReply) => changed(reply, shuffle),
} satisfies Readonly<Record<string, (reply: AnsweredReply, nowMs: number) => HttpReply>>;

export type ScbFaultKind = keyof typeof faults;

export const scbFaultKinds = Object.keys(faults) as readonly ScbFaultKind[];

/** Not faults at all: an answer like this is right, though it looks odd. */
export const harmlessKinds: readonly ScbFaultKind[] = ["byteOrderMark", "shuffled"];

/** Gone when asked again in a while. */
export const passingKinds: readonly ScbFaultKind[] = [
  ...(["throttled", "throttledSeconds", "throttledDate", "serverError", "unavailable", "slowBody", "reset"] as const),
];

export function withFault(kind: ScbFaultKind, reply: AnsweredReply, nowMs: number): HttpReply {
  return faults[kind](reply, nowMs);
}
