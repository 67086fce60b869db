import type { CellRectangle } from "./gridGeometry";
import { element } from "./element";

/** What a person does with what was typed: keeps it and goes on, or leaves the cell as it was. */
export type EditEnd =
  | { readonly kept: true; readonly text: string; readonly go: readonly [rows: number, columns: number] }
  | { readonly kept: false };

export interface CellEdit {
  readonly place: CellRectangle;
  readonly text: string;
  /** What the cell is called, for those who do not see it. */
  readonly name: string;
  /** What the cell may hold, to choose from. */
  readonly words: readonly string[];
  readonly ended: (end: EditEnd) => void;
}

/** The field in which a cell's content is typed, over the cell itself. */
export class CellEditor {
  readonly input = element("input", { class: "cell-editor", type: "text", autocomplete: "off", spellcheck: "false" });
  private readonly words = element("datalist", { id: "cell-words" });
  private ended: ((end: EditEnd) => void) | null = null;

  constructor(
    home: HTMLElement,
    private readonly typing: (text: string) => void,
  ) {
    this.input.hidden = true;
    home.append(this.input, this.words);
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.input.addEventListener("input", () => this.typing(this.input.value));
    this.input.addEventListener("blur", () => this.end({ kept: true, text: this.input.value, go: [0, 0] }));
    this.input.addEventListener("mousedown", (event) => event.stopPropagation());
  }

  get isOpen(): boolean {
    return this.ended !== null;
  }

  open({ place, text, name, words, ended }: CellEdit): void {
    const { input } = this;
    this.ended = ended;
    input.value = text;
    input.setAttribute("aria-label", name);
    this.words.replaceChildren(...words.map((word) => element("option", { value: word })));
    if (words.length > 0) {
      input.setAttribute("list", "cell-words");
    } else {
      input.removeAttribute("list");
    }
    Object.assign(input.style, {
      left: `${place.left - 1}px`,
      top: `${place.top - 1}px`,
      minWidth: `${place.width + 2}px`,
      height: `${Math.max(22, place.height + 2)}px`,
    });
    input.hidden = false;
    input.focus();
    input.setSelectionRange(text.length, text.length);
  }

  /** Keeps what stands in the field, as leaving it does. */
  close(): void {
    this.end({ kept: true, text: this.input.value, go: [0, 0] });
  }

  private key(event: KeyboardEvent): void {
    event.stopPropagation();
    const step = event.shiftKey ? -1 : 1;
    if (event.key === "Enter" || event.key === "Tab") {
      event.preventDefault();
      this.end({ kept: true, text: this.input.value, go: event.key === "Enter" ? [step, 0] : [0, step] });
    } else if (event.key === "Escape") {
      event.preventDefault();
      this.end({ kept: false });
    }
  }

  private end(end: EditEnd): void {
    const { ended } = this;
    this.ended = null;
    this.input.hidden = true;
    ended?.(end);
  }
}
