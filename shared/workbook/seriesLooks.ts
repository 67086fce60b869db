/** How a chart's series looks by its place among the others. */
export interface SeriesLook {
  /** `RRGGBB`; each has a contrast of at least 4.5:1 to white. */
  readonly colour: string;
  readonly mark: "circle" | "square" | "triangle" | "diamond" | "x" | "plus";
  readonly dash: "solid" | "dash" | "sysDot" | "lgDash" | "dashDot" | "lgDashDot";
}

/** Mark and dash differ as well as colour, so that nothing is told by colour alone. */
const looks: readonly [SeriesLook, ...SeriesLook[]] = [
  { colour: "1F3864", mark: "circle", dash: "solid" },
  { colour: "B45309", mark: "square", dash: "dash" },
  { colour: "0F766E", mark: "triangle", dash: "sysDot" },
  { colour: "9D174D", mark: "diamond", dash: "lgDash" },
  { colour: "4B5563", mark: "x", dash: "dashDot" },
  { colour: "6D28D9", mark: "plus", dash: "lgDashDot" },
];

export function seriesLook(index: number): SeriesLook {
  return looks[index % looks.length] ?? looks[0];
}
