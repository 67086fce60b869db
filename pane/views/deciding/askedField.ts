import { node, type PaneNode } from "../../dom/paneNode";

interface FieldManner {
  readonly hint?: string | null;
  /** What is wrong with what stands in it; null where nothing is. */
  readonly fault?: string | null;
  readonly kind?: "text" | "date";
}

/** A field with its label, what is asked for, and what is wrong with the answer. */
export function askedField(
  id: string,
  label: string,
  value: string,
  type: (value: string) => void,
  { hint = null, fault = null, kind = "text" }: FieldManner = {},
): PaneNode {
  const described = [hint === null ? "" : `${id}-hint`, fault === null ? "" : `${id}-fault`].filter(
    (each) => each !== "",
  );
  return node("div", { key: id, class: "chosen" }, [
    node("label", { for: id }, label),
    node(
      "input",
      {
        id,
        type: kind,
        class: "field",
        value,
        autocomplete: "off",
        "aria-invalid": fault === null ? null : "true",
        "aria-describedby": described.length === 0 ? null : described.join(" "),
      },
      [],
      {
        input: (event) => {
          if (event.target instanceof HTMLInputElement) type(event.target.value);
        },
      },
    ),
    hint === null ? null : node("p", { id: `${id}-hint`, class: "quiet" }, hint),
    fault === null ? null : node("p", { id: `${id}-fault`, class: "fault", role: "alert" }, fault),
  ]);
}
