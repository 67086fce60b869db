import type { Element } from "@xmldom/xmldom";
import { childElements, firstChild, parseXml, rootOf } from "../xlsx/xmlDocument";

/** The order in which styles number a theme's colours: light before dark, unlike in the theme itself. */
const order = [
  "lt1",
  "dk1",
  "lt2",
  "dk2",
  "accent1",
  "accent2",
  "accent3",
  "accent4",
  "accent5",
  "accent6",
  "hlink",
  "folHlink",
];

/** The colours of a theme as RRGGBB by their number in styles; null for one that the theme does not say. */
export type ThemeColours = readonly (string | null)[];

/** A theme that cannot be read has no colours: it is not what the workbook is about. */
export function readThemeColours(text: string | null, part: string): ThemeColours {
  if (text === null) {
    return [];
  }
  const elements = firstChild(rootOf(parseXml(text, part)), "themeElements");
  const scheme = elements === null ? null : firstChild(elements, "clrScheme");
  return order.map((name) => {
    const colour = scheme === null ? null : firstChild(scheme, name);
    const value = colour === null ? undefined : childElements(colour)[0];
    return value?.getAttribute("lastClr") ?? value?.getAttribute("val") ?? null;
  });
}

/** The first 64 numbered colours of old; the first eight come twice. */
const indexed =
  "000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF 00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 003366 339966 003300 333300 993300 993366 333399 333333".split(
    " ",
  );

/** `#RRGGBB` of a colour of the styles; null for the program's own. */
export function colourOf(element: Element | null, theme: ThemeColours): string | null {
  if (element === null) {
    return null;
  }
  const [rgb, number, index] = ["rgb", "theme", "indexed"].map((name) => element.getAttribute(name));
  const base =
    rgb?.slice(-6) ??
    (number ? theme[Number(number)] : undefined) ??
    (index ? indexed[Number(index)] : undefined) ??
    null;
  return base === null ? null : `#${tinted(base, Number(element.getAttribute("tint") ?? 0)).toUpperCase()}`;
}

/** Lighter towards white for a positive tint, darker towards black for a negative one. */
function tinted(colour: string, tint: number): string {
  if (tint === 0) {
    return colour;
  }
  const channels = [0, 2, 4].map((at) => parseInt(colour.slice(at, at + 2), 16));
  const mixed = channels.map((channel) => (tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint));
  return mixed.map((channel) => Math.round(channel).toString(16).padStart(2, "0")).join("");
}
