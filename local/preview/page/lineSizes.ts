/** Where the rows, or the columns, of a sheet begin, in CSS pixels; counted from 1. */
export class LineSizes {
  private readonly starts: Float64Array;

  constructor(
    readonly count: number,
    usual: number,
    own: readonly (readonly [line: number, size: number])[],
  ) {
    const sizes = new Float64Array(count + 1).fill(usual);
    for (const [line, size] of own) {
      if (line <= count) {
        sizes[line] = size;
      }
    }
    this.starts = new Float64Array(count + 2);
    for (let line = 1; line <= count; line += 1) {
      this.starts[line + 1] = (this.starts[line] ?? 0) + (sizes[line] ?? usual);
    }
  }

  get total(): number {
    return this.start(this.count + 1);
  }

  start(line: number): number {
    return this.starts[Math.max(1, Math.min(line, this.count + 1))] ?? 0;
  }

  size(line: number): number {
    return this.start(line + 1) - this.start(line);
  }

  /** The line at a place; the first or last for one outside. */
  at(place: number): number {
    let [low, high] = [1, this.count];
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (this.start(middle) <= place) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }
}
