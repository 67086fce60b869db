/** Ends the build with an error where a page loads more at its start than it may: a plugin of webpack. */
export declare class StartSize {
  constructor(options: { readonly entry: string; readonly oneOf: readonly string[]; readonly limit: number });
  apply(compiler: object): void;
}
