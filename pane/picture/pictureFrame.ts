import type { PanelPreview } from "../../shared/panel/panelPreview";
import { node, type PaneChild, type PaneNode } from "../dom/paneNode";
import type { ViewContext } from "../views/viewContext";
import { axes } from "./axes";
import { pictureLayout, type PictureLayout } from "./pictureLayout";

/** Of the panel's own letter height. */
const smallText = 0.8;
/** On both sides, as `--space` of the styles says. */
const paddingPixels = 24;

/** What a picture holds besides its title, axes and their titles. */
export interface PictureParts {
  readonly class: string;
  drawn(layout: PictureLayout): readonly PaneChild[];
  /** Below the picture. */
  readonly below: PaneChild;
  click?(layout: PictureLayout, event: Event): void;
}

/** A picture with its axes; for those who hear the panel one image with a sentence. Null where there is nothing to draw. */
export function pictureFrame(context: ViewContext, preview: PanelPreview, parts: PictureParts): PaneNode | null {
  const { picture } = preview;
  const { width, fontSize } = context.state.size;
  const layout = pictureLayout(preview, width - paddingPixels, fontSize * smallText, context.number);
  if (picture === null || layout === null) return null;
  const { click } = parts;
  return node("figure", { key: "picture", class: parts.class }, [
    node("figcaption", {}, picture.title),
    node("p", { class: "axistitle", "aria-hidden": "true" }, picture.yTitle),
    node(
      "svg",
      {
        role: "img",
        "aria-label": picture.description,
        viewBox: `0 0 ${String(layout.width)} ${String(layout.height)}`,
        "font-size": layout.fontSize,
      },
      [...axes(context, layout), ...parts.drawn(layout)],
      click === undefined ? {} : { click: (event) => click(layout, event) },
    ),
    node("p", { class: "axistitle across", "aria-hidden": "true" }, picture.xTitle),
    parts.below,
  ]);
}
