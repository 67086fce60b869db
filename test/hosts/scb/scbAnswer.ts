import type { HttpReply, HttpRequest } from "../../../shared/scb/httpRequest";
import { scbDataset } from "./scbDataset";
import type { ScbTable, ScbVariable } from "./scbTables";

export type AnsweredReply = Extract<HttpReply, { readonly status: number }>;

/** What the API states of itself. */
export interface ScbConfig {
  readonly maxDataCells: number;
  readonly maxCallsPerTimeWindow: number;
  /** Seconds. */
  readonly timeWindow: number;
}

const longestUrl = 2100;
const jsonHeaders = { "content-type": "application/json; charset=utf-8" };

export function jsonReply(status: number, data: unknown): AnsweredReply {
  return { status, headers: jsonHeaders, body: JSON.stringify(data) };
}

export function htmlReply(status: number): AnsweredReply {
  const body = `<!DOCTYPE html><html><head><title>${status}</title></head><body>Sidan kan inte visas</body></html>`;
  return { status, headers: { "content-type": "text/html" }, body };
}

function parameterError(title: string): AnsweredReply {
  return jsonReply(400, { type: "Parameter error", title, status: 400 });
}

/** What SCB answers to a request when all is well with it, and what when the request is at fault. */
export function scbAnswer(request: HttpRequest, tables: readonly ScbTable[], config: ScbConfig): AnsweredReply {
  if (request.url.length > longestUrl) return htmlReply(404);
  const url = new URL(request.url);
  const path = /\/api\/v2(\/.*)$/.exec(url.pathname)?.[1] ?? "";
  if (path === "/config" && request.method === "GET") return jsonReply(200, configBody(config));
  const [, id, part = ""] = /^\/tables\/([^/]+)(?:\/(metadata|data))?$/.exec(path) ?? [];
  const table = tables.find((each) => each.id === id);
  if (table === undefined) {
    return id === undefined
      ? htmlReply(404)
      : jsonReply(404, { type: "Parameter error", title: "Non-existent table", status: 404 });
  }
  if (!["sv", "en", null].includes(url.searchParams.get("lang"))) return parameterError("Unsupported language");
  if (part === "" && request.method === "GET") return jsonReply(200, tableBody(table, url));
  if (part === "metadata" && request.method === "GET") return jsonReply(200, scbDataset(table, table.variables, []));
  if (part === "data") return dataAnswer(request, url, table, config);
  throw new Error(`The stand-in does not play ${request.method} ${url.pathname}.`);
}

function configBody(config: ScbConfig): object {
  return {
    apiVersion: "2.3.2",
    appVersion: "2.5.0",
    languages: ["en", "sv"].map((id) => ({ id, label: id })),
    defaultLanguage: "sv",
    ...config,
    license: "https://creativecommons.org/share-your-work/public-domain/cc0/",
    defaultDataFormat: "json-stat2",
    dataFormats: ["json-stat2", "csv", "px", "xlsx", "html", "json-px"],
    features: [{ id: "CORS", params: [{ key: "enabled", value: "True" }] }],
  };
}

/** `discontinued` is null although the series goes on elsewhere. */
function tableBody({ id, label, variables, timeUnit }: ScbTable, url: URL): object {
  const periods = variables.find(({ code }) => code === "Tid")?.values ?? [];
  return {
    language: url.searchParams.get("lang") ?? "sv",
    type: "Table",
    id,
    label,
    description: "",
    updated: "2026-02-20T07:00:00Z",
    firstPeriod: periods[0]?.code,
    lastPeriod: periods.at(-1)?.code,
    category: "public",
    variableNames: variables.map((variable) => variable.label),
    source: "SCB",
    timeUnit,
    discontinued: null,
    links: [{ rel: "self", hreflang: "sv", href: `${url.origin}/api/v2/tables/${id}?lang=sv` }],
  };
}

type Selection = readonly { readonly variableCode: string; readonly valueCodes: readonly string[] }[];

function selectionOf(request: HttpRequest, url: URL): Selection | null {
  if (request.method === "GET") {
    return [...url.searchParams].flatMap(([name, value]) => {
      const variableCode = /^valueCodes\[(.+)\]$/i.exec(name)?.[1];
      return variableCode === undefined ? [] : [{ variableCode, valueCodes: value.split(",") }];
    });
  }
  if (!/^application\/json\b/.test(request.headers["content-type"] ?? "")) return null;
  return (JSON.parse(request.body ?? "") as { selection: Selection }).selection;
}

function dataAnswer(request: HttpRequest, url: URL, table: ScbTable, config: ScbConfig): AnsweredReply {
  if (url.searchParams.get("outputFormat") !== "json-stat2") throw new Error("The stand-in plays json-stat2 only.");
  const selection = selectionOf(request, url);
  if (selection === null) return jsonReply(415, { title: "Unsupported Media Type", status: 415 });
  if (selection.length === 0) throw new Error("The stand-in does not play a table's own selection.");
  const chosen = new Map(selection.map(({ variableCode, valueCodes }) => [variableCode.toLowerCase(), valueCodes]));
  if (chosen.size !== selection.length) return { status: 500, headers: {}, body: "" };
  const known = new Set(table.variables.map(({ code }) => code.toLowerCase()));
  if ([...chosen.keys()].some((code) => !known.has(code))) return parameterError("Non-existent variable");
  const variables: ScbVariable[] = [];
  for (const variable of table.variables) {
    const codes = chosen.get(variable.code.toLowerCase());
    if (codes === undefined) {
      if (!variable.elimination) return parameterError("Missing selection for mandantory variable");
      continue;
    }
    if (codes.some((code) => !variable.values.some((value) => value.code === code))) {
      return parameterError("Non-existent value");
    }
    if (new Set(codes).size !== codes.length) return { status: 500, headers: {}, body: "" };
    // In the table's order, whatever the question's.
    variables.push({ ...variable, values: variable.values.filter(({ code }) => codes.includes(code)) });
  }
  if (variables.reduce((product, { values }) => product * values.length, 1) > config.maxDataCells) {
    return parameterError("Too many cells selected");
  }
  return jsonReply(200, scbDataset(table, variables, cellsOf(table, variables)));
}

function cellsOf(table: ScbTable, variables: readonly ScbVariable[]): readonly (number | null)[] {
  const contents = table.variables.find(({ code }) => code === "ContentsCode")?.values[0]?.code;
  const combine = (at: number, codes: Readonly<Record<string, string>>): readonly (number | null)[] => {
    const variable = variables[at];
    if (variable === undefined) return [table.figure(codes["Region"] ?? "00", codes["Tid"] ?? "")];
    return variable.values.flatMap(({ code }) => {
      const isPart = !["Region", "Tid", "ContentsCode"].includes(variable.code) && code !== variable.total;
      if (isPart || (variable.code === "ContentsCode" && code !== contents)) {
        throw new Error(`The stand-in has no figures for ${variable.code} ${code}.`);
      }
      return combine(at + 1, { ...codes, [variable.code]: code });
    });
  };
  return combine(0, {});
}
