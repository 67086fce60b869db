import type { PanelPreview } from "../../shared/panel/panelPreview";
import type { Scale } from "./scale";

/** Where things stand in the picture, in pixels. */
export interface PictureLayout {
  readonly width: number;
  readonly height: number;
  /** Of the picture's small text. */
  readonly fontSize: number;
  readonly x: Scale;
  readonly y: Scale;
}

/** About how wide a text is: digits of most fonts are a little over half as wide as they are high. */
export function textPixels(text: string, fontSize: number): number {
  return text.length * fontSize * 0.58;
}

/** @returns null where there is nothing to draw */
export function pictureLayout(
  { picture, members, tariffs }: PanelPreview,
  width: number,
  fontSize: number,
  amountText: (amount: number) => string,
): PictureLayout | null {
  if (picture === null) return null;
  const points = picture.series.flatMap(({ points }) => points);
  const populations = [...points.map(({ x }) => x), ...members.flatMap(({ population }) => population ?? [])];
  const amounts = [
    ...points.map(({ y }) => y),
    ...members.map(({ fee }) => fee),
    ...tariffs.flatMap(({ floor, cap }) => [floor ?? 0, cap ?? 0]),
  ];
  if (points.length === 0) return null;
  const largest = Math.max(...amounts, 1);
  const left = textPixels(amountText(Math.round(largest)), fontSize) + 6;
  const height = Math.round(Math.min(width * 0.42, 260) + fontSize * 4);
  const isLogarithmic = picture.xScale === "logarithmic";
  return {
    width,
    height,
    fontSize,
    x: {
      from: isLogarithmic ? Math.max(Math.min(...populations), 1) : 0,
      to: Math.max(...populations),
      kind: picture.xScale,
      start: left,
      end: width - 8,
    },
    y: { from: 0, to: largest * 1.12, kind: "linear", start: height - fontSize * 2, end: fontSize * 0.8 },
  };
}
