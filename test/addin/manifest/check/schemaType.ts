/** How often a child may stand in its parent. */
export interface ChildRule {
  readonly name: string;
  readonly type: string;
  readonly least: number;
  readonly most: number;
  /** Where it is another than that of its siblings. */
  readonly namespace?: string;
}

/** What an element of a type may hold, as the published schemas say it. */
export interface SchemaType {
  /** Namespace of the children. */
  readonly namespace: string;
  /** In their order; a schema's sequence. */
  readonly children: readonly ChildRule[];
  /** Attributes with what they may be. All are required. */
  readonly attributes: Readonly<Record<string, RegExp>>;
  /** Null where the element holds no text. */
  readonly text: RegExp | null;
}

export const namespaces = {
  office: "http://schemas.microsoft.com/office/appforoffice/1.1",
  overrides: "http://schemas.microsoft.com/office/taskpaneappversionoverrides",
  basic: "http://schemas.microsoft.com/office/officeappbasictypes/1.0",
  instance: "http://www.w3.org/2001/XMLSchema-instance",
} as const;

const many = Number.POSITIVE_INFINITY;

export const one = (name: string, type: string = name): ChildRule => ({ name, type, least: 1, most: 1 });
export const optional = (name: string, type: string = name): ChildRule => ({ name, type, least: 0, most: 1 });
export const some = (name: string, type: string = name): ChildRule => ({ name, type, least: 1, most: many });
export const any = (name: string, type: string = name): ChildRule => ({ name, type, least: 0, most: many });

const shortest = /^[\s\S]{1,125}$/u;
const longest = /^[\s\S]{1,250}$/u;

/** Simple types, by the name that the schemas give them. */
export const simple = {
  short: shortest,
  long: longest,
  reference: /^[\s\S]{1,32}$/u,
  url: /^https:\/\/[^\s"<>]{1,2040}$/,
  culture: /^[a-z]{2}-[A-Z]{2}$/,
  guid: /^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
  /** Four numbers: Excel on the web refuses three. At least 1.0: Microsoft's service refuses less. */
  version: /^[1-9]\d{0,4}(\.\d{1,5}){3}$/,
  shortVersion: /^\d{1,5}\.\d{1,5}$/,
  empty: null,
} as const;

/** A type whose children are in the namespace. */
export function typeIn(
  namespace: string,
  children: readonly ChildRule[],
  attributes: Readonly<Record<string, RegExp>> = {},
  text: RegExp | null = null,
): SchemaType {
  return { namespace, children, attributes, text };
}
