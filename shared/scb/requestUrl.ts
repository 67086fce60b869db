import type { Language } from "../text/language";
import type { HttpRequest } from "./httpRequest";

/** Where the API is, and in which language it is asked to answer. */
export interface ScbPlace {
  /** Without a slash at the end. */
  readonly address: string;
  readonly language: Language;
}

/** Parameters of an address. Commas stay, since they part the values of a list; all else that has a meaning is escaped. */
export function requestUrl(
  { address }: ScbPlace,
  path: string,
  parameters: readonly (readonly [name: string, value: string])[],
): string {
  const escaped = (text: string) => encodeURIComponent(text).replace(/%2C/g, ",");
  const query = parameters.map(([name, value]) => `${escaped(name)}=${escaped(value)}`).join("&");
  return `${address}${path}${query === "" ? "" : "?"}${query}`;
}

export function getJson(url: string): HttpRequest {
  return { method: "GET", url, headers: { accept: "application/json" }, body: null };
}
