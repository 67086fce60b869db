export declare function hostedFile(
  folder: string,
  address: string | undefined,
): Promise<{
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Uint8Array | string;
}>;
