import { node, type PaneNode } from "../../dom/paneNode";

export interface Choice {
  readonly value: string;
  readonly text: string;
}

/** A native select with its label. @param width "wide": below its label, for what is long to read */
export function selectField(
  id: string,
  label: string,
  choices: readonly Choice[],
  chosen: string,
  choose: (value: string) => void,
  width: "half" | "wide" = "half",
): PaneNode {
  return node("div", { key: id, class: width === "wide" ? "chosen wide" : "chosen" }, [
    node("label", { for: id }, label),
    node(
      "select",
      { id, class: "field" },
      choices.map(({ value, text }) => node("option", { key: value, value, selected: value === chosen }, text)),
      {
        change: (event) => {
          if (event.target instanceof HTMLSelectElement) choose(event.target.value);
        },
      },
    ),
  ]);
}

/** A field to type in with its label, and a sentence on what is asked for. */
export function textField(
  id: string,
  label: string,
  value: string,
  type: (value: string) => void,
  { hint = null, kind = "text" }: { readonly hint?: string | null; readonly kind?: "text" | "number" } = {},
): PaneNode {
  return node("div", { key: id, class: "chosen" }, [
    node("label", { for: id }, label),
    node(
      "input",
      {
        id,
        type: kind,
        class: kind === "number" ? "field year" : "field",
        value,
        "aria-describedby": hint === null ? null : `${id}-hint`,
      },
      [],
      {
        input: (event) => {
          if (event.target instanceof HTMLInputElement) type(event.target.value);
        },
      },
    ),
    hint === null ? null : node("p", { id: `${id}-hint`, class: "quiet" }, hint),
  ]);
}

export function smallButton(key: string, text: string, isOff: boolean, click: () => void): PaneNode {
  return node("button", { key, type: "button", class: "button small", "aria-disabled": isOff ? "true" : null }, text, {
    click: () => {
      if (!isOff) click();
    },
  });
}
