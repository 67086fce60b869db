const statuses = {
  AccessDenied: 403,
  ApiNotFound: 404,
  FormulaLengthExceedsLimit: 400,
  GeneralException: 500,
  InvalidArgument: 400,
  InvalidOperation: 400,
  InvalidReference: 400,
  InvalidSelection: 400,
  ItemAlreadyExists: 409,
  ItemNotFound: 404,
  UnsupportedOperation: 400,
} as const;

/** The codes that Excel answers a request with; the first is what office.js gives as `error.code`. */
export type ExcelErrorCode = keyof typeof statuses;

/** Excel's own refusal of an action: the request ends there, and what was done before it stays. */
export class ExcelError extends Error {
  readonly code: string;
  readonly status: number;

  /** @param code one of Excel's, or any other for a fault that a test makes up */
  constructor(code: ExcelErrorCode | (string & {}), message: string) {
    super(message);
    this.name = "ExcelError";
    this.code = code;
    this.status = new Map<string, number>(Object.entries(statuses)).get(code) ?? 500;
  }
}
