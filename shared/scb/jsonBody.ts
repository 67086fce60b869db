import type { ScbFault } from "./populationRequest";

/** What a body holds, or what is wrong with it. */
export type JsonBody = { readonly data: unknown } | ScbFault;

const shownCharacters = 60;

/** The beginning of a body, for a person who asks what came instead. */
function beginningOf(body: string): string {
  const text = body.replace(/\s+/g, " ").trim();
  return text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text;
}

/** Reads a body as JSON. A page of the web is told apart: it comes from what stands between a network and SCB. */
export function jsonBody(body: string): JsonBody {
  const text = body.replace(/^\uFEFF/, "").trim();
  if (text.startsWith("<")) return { fault: "scb-web-page", values: {} };
  try {
    return { data: JSON.parse(text) as unknown };
  } catch {
    return { fault: "scb-not-json", values: { text: text === "" ? "–" : beginningOf(text) } };
  }
}
