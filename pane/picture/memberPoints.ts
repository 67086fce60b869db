import type { PanelPreview, PreviewMember } from "../../shared/panel/panelPreview";
import { node, type PaneNode } from "../dom/paneNode";
import { manyMembers } from "../views/manyMembers";
import type { ViewContext } from "../views/viewContext";
import { textPixels, type PictureLayout } from "./pictureLayout";
import { positionOn } from "./scale";

/** A press further away than this picks nothing. */
const reachPixels = 28;

/** "Ale: 32 620 invånare, 34 672 kr". */
export function pointText({ text, number, kronor }: ViewContext, { name, population, fee }: PreviewMember): string {
  return text("pointTitle", { name, population: number(population ?? 0), fee: kronor(fee) });
}

/** Every member whose population is known, the chosen one last, so that it lies on top, with its name. */
export function memberPoints(
  context: ViewContext,
  { members }: PanelPreview,
  layout: PictureLayout,
): readonly PaneNode[] {
  const { openMember } = context.state.table;
  const shown = members.filter(({ population }) => population !== null);
  const others = shown.filter(({ code }) => code !== openMember);
  const chosen = shown.filter(({ code }) => code === openMember);
  const areMany = shown.length > manyMembers;
  const points = (areMany ? chosen : [...others, ...chosen]).map((member) => {
    const isChosen = member.code === openMember;
    const { x, y } = placeOf(member, layout);
    return node("g", { key: `point ${member.code}`, class: isChosen ? "point chosen" : "point" }, [
      node("title", {}, pointText(context, member)),
      node("circle", { cx: x, cy: y, r: isChosen ? 6 : 3.5 }),
      isChosen ? nameOf(member.name, x, y, layout) : null,
    ]);
  });
  return areMany ? [manyPoints(others, layout), ...points] : points;
}

/** All in one line without length at each place, whose round ends are the points. */
function manyPoints(members: readonly PreviewMember[], layout: PictureLayout): PaneNode {
  const places = members.map((member) => {
    const { x, y } = placeOf(member, layout);
    return `M${x.toFixed(1)} ${y.toFixed(1)}h0`;
  });
  return node("path", { key: "many", class: "many", d: places.join("") });
}

/** As much of the name as there is room for: below the picture it stands whole. */
function nameOf(whole: string, x: number, y: number, { fontSize, x: axis }: PictureLayout): PaneNode {
  const room = axis.end - axis.start;
  const letters = Math.floor(room / textPixels("m", fontSize));
  const isCut = whole.length > letters;
  const name = isCut ? `${whole.slice(0, letters - 1).trimEnd()}…` : whole;
  const half = textPixels(name, fontSize) / 2;
  const middle = Math.max(axis.start + half, Math.min(x, axis.end - half));
  // How wide letters are the person's own fonts decide: what fills the picture is set to its width.
  const fit = isCut ? { x: axis.start + room / 2, textLength: room, lengthAdjust: "spacingAndGlyphs" } : { x: middle };
  return node("text", { ...fit, y: y + fontSize * 1.9, "text-anchor": "middle" }, name);
}

function placeOf({ population, fee }: PreviewMember, { x, y }: PictureLayout) {
  return { x: positionOn(x, population ?? 0), y: positionOn(y, fee) };
}

/** Code of the member whose point is nearest; null where none is near. */
export function nearestMember({ members }: PanelPreview, layout: PictureLayout, x: number, y: number): string | null {
  let nearest: { readonly code: string; readonly distance: number } | null = null;
  for (const member of members) {
    if (member.population === null) continue;
    const place = placeOf(member, layout);
    const distance = Math.sqrt((place.x - x) ** 2 + (place.y - y) ** 2);
    if (distance <= (nearest?.distance ?? reachPixels)) nearest = { code: member.code, distance };
  }
  return nearest?.code ?? null;
}
