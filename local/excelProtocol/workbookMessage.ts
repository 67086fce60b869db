/** What the workbook says by itself, such as that a cell was changed. */
export interface WorkbookMessage {
  /** Number of the kind of event, as office.js numbers them. */
  readonly messageType: number;
  /** The object that the listener stands on: a sheet's or table's id, or "Workbook". */
  readonly targetId: string;
  /** What the event says, as JSON. */
  readonly message: string;
}
