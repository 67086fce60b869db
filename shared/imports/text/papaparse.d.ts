/**
 * As much of papaparse as the core uses. The package's own types need those of Node and of the DOM, which the core must not see.
 */
interface ParseError {
  readonly type: string;
  /** Of the rows, from 0. */
  readonly row?: number;
  /** Of the characters, from 0. */
  readonly index?: number;
}

declare const Papa: {
  parse(
    text: string,
    options: { readonly delimiter: string; readonly newline: "\n" | "\r\n"; readonly skipEmptyLines: false },
  ): { readonly data: string[][]; readonly errors: readonly ParseError[] };
};

export { Papa as default };
