import type { PaneChild, PaneNode } from "./paneNode";

const svgNamespace = "http://www.w3.org/2000/svg";

/** What an element was last made to look like. */
const shown = new WeakMap<Node, { readonly key: string; readonly child: PaneChild }>();

/**
 * Makes the content of an element look like the nodes, changing as little as there is to change: elements stay the same objects, so that
 * focus, scrolling and what is being typed stay too.
 * Where the focused element is gone, the focus goes to the first element with `data-focus-home`.
 */
export function patch(root: HTMLElement, children: readonly PaneChild[]): void {
  const focused = document.activeElement;
  const hadFocus = focused instanceof Element && root.contains(focused);
  patchChildren(root, children);
  if (!hadFocus || document.activeElement === focused) return;
  const home = root.contains(focused) ? focused : root.querySelector("[data-focus-home]");
  if (home instanceof HTMLElement) home.focus({ preventScroll: true });
}

function patchChildren(parent: Element, children: readonly PaneChild[]): void {
  const old = new Map<string, ChildNode>();
  for (const child of Array.from(parent.childNodes)) old.set(shown.get(child)?.key ?? "", child);
  const places = children.flatMap((child, index) => {
    if (child === null) return [];
    const key = keyOf(child, index);
    const match = old.get(key);
    const stays = match !== undefined && isSameKind(match, child);
    if (stays) old.delete(key);
    return [{ key, child, element: stays ? match : created(parent, child) }];
  });
  // What goes is taken away first, so that what stays need not be moved.
  const stay = new Set(places.map(({ element }) => element));
  for (const child of Array.from(parent.childNodes)) if (!stay.has(child)) child.remove();
  let place: ChildNode | null = parent.firstChild;
  for (const { key, child, element } of places) {
    if (element === place) place = place.nextSibling;
    else parent.insertBefore(element, place);
    update(element, child);
    shown.set(element, { key, child });
  }
}

function keyOf(child: PaneNode | string, index: number): string {
  const key = typeof child === "string" ? undefined : child.attributes["key"];
  return key === undefined || key === null ? `#${String(index)}` : `=${String(key)}`;
}

function isSameKind(element: ChildNode, child: PaneNode | string): boolean {
  return typeof child === "string"
    ? element instanceof Text
    : element.nodeName.toLowerCase() === child.tag.toLowerCase();
}

function created(parent: Element, child: PaneNode | string): ChildNode {
  if (typeof child === "string") return document.createTextNode(child);
  const isDrawing = child.tag === "svg" || parent.namespaceURI === svgNamespace;
  return isDrawing ? document.createElementNS(svgNamespace, child.tag) : document.createElement(child.tag);
}

function update(element: ChildNode, child: PaneNode | string): void {
  if (typeof child === "string") {
    if (element.nodeValue !== child) element.nodeValue = child;
  } else if (element instanceof Element) {
    const before = shown.get(element)?.child;
    updateElement(element, typeof before === "object" ? before : null, child);
  }
}

function updateElement(element: Element, before: PaneNode | null, now: PaneNode): void {
  const names = new Set([...Object.keys(before?.attributes ?? {}), ...Object.keys(now.attributes)]);
  names.delete("key");
  for (const name of names) setAttribute(element, name, now.attributes[name] ?? null);
  for (const event of Object.keys({ ...before?.on, ...now.on })) {
    Reflect.set(element, `on${event}`, now.on[event] ?? null);
  }
  patchChildren(element, now.children);
}

function setAttribute(element: Element, name: string, value: string | number | boolean | null): void {
  // A field's attribute is only its first value: what stands in it is a property.
  if (element instanceof HTMLInputElement && (name === "value" || name === "checked")) {
    if (Reflect.get(element, name) !== value) Reflect.set(element, name, value);
  } else if (value === null || value === false) {
    element.removeAttribute(name);
  } else {
    const text = value === true ? "" : String(value);
    if (element.getAttribute(name) !== text) element.setAttribute(name, text);
  }
}
