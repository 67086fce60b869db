import type { PageCell, PageLook } from "../pageModel";
import { server } from "./server";

export interface ShownCell extends Omit<PageCell, "look"> {
  readonly look: PageLook;
}

export type ShownRow = readonly ShownCell[];

/** Rows are fetched by blocks of so many. */
const blockRows = 100;

/** The rows of one sheet that the page has fetched. After a change the old ones are shown until the new are there. */
export class RowCache {
  private readonly rows = new Map<number, ShownRow>();
  private fetched = new Map<number, number>();
  private version = 0;

  constructor(
    private readonly sheet: string,
    private readonly arrived: () => void,
    private readonly failed: (error: unknown) => void,
  ) {}

  row(row: number): ShownRow {
    return this.rows.get(row) ?? [];
  }

  cell(row: number, column: number): ShownCell | null {
    return this.row(row).find((cell) => cell.column === column) ?? null;
  }

  /** From now on what was fetched is old. */
  expire(version: number): void {
    this.version = version;
  }

  /** Fetches those rows that are missing or old. */
  want(first: number, last: number): void {
    for (let block = Math.floor(first / blockRows); block <= Math.floor(last / blockRows); block += 1) {
      if ((this.fetched.get(block) ?? -1) < this.version) {
        this.fetched.set(block, this.version);
        this.fetch(block).catch(this.failed);
      }
    }
  }

  private async fetch(block: number): Promise<void> {
    const [first, last] = [Math.max(1, block * blockRows), (block + 1) * blockRows - 1];
    const wanted = this.version;
    const { looks, rows } = await server.rows(this.sheet, first, last);
    if ((this.fetched.get(block) ?? 0) > wanted) {
      return;
    }
    for (let row = first; row <= last; row += 1) {
      this.rows.delete(row);
    }
    for (const { row, cells } of rows) {
      const shown = cells.flatMap((cell) => {
        const look = looks[cell.look];
        return look === undefined ? [] : [{ ...cell, look }];
      });
      this.rows.set(row, shown);
    }
    this.arrived();
  }
}
