/** A piece of the panel as plain data: `patch` makes the document look like it. Text is always text, never markup. */
export interface PaneNode {
  readonly tag: string;
  readonly attributes: Attributes;
  readonly children: readonly PaneChild[];
  readonly on: Listeners;
}

/** Null keeps the place of something that is not shown, so that its siblings stay the same elements. */
export type PaneChild = PaneNode | string | null;

/** `true` writes an empty attribute, `false` and `null` none. `key` is not written: it tells siblings in a list apart. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>;

export type Listeners = Readonly<Record<string, (event: Event) => void>>;

/** @example node("button", { type: "button" }, "Avbryt", { click: cancel }) */
export function node(
  tag: string,
  attributes: Attributes = {},
  children: PaneChild | readonly PaneChild[] = [],
  on: Listeners = {},
): PaneNode {
  return { tag, attributes, children: isList(children) ? children : [children], on };
}

function isList(children: PaneChild | readonly PaneChild[]): children is readonly PaneChild[] {
  return Array.isArray(children);
}
