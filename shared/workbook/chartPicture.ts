/** What a chart shows, as figures: a panel draws it without a spreadsheet. */
export interface ChartPicture {
  readonly title: string;
  readonly xTitle: string;
  readonly yTitle: string;
  readonly xScale: "linear" | "logarithmic";
  /** What the chart shows, in words. */
  readonly description: string;
  readonly series: readonly {
    readonly name: string;
    readonly shape: "line" | "points";
    readonly points: readonly { readonly x: number; readonly y: number }[];
  }[];
}
