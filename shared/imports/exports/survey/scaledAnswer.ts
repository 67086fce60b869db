import type { ItemAnswer, Scale } from "../../../evaluation/itemAnswer";
import type { PlainAnswer } from "./plainAnswer";

/**
 * An answer on its scale.
 * @param isTurned the lowest point is the best: values are turned round
 * @example scaledAnswer({ kind: "number", value: 1, … }, { min: 1, max: 6 }, true) // { kind: "value", value: 6 }
 */
export function scaledAnswer(answer: PlainAnswer, { min, max }: Scale, isTurned: boolean): ItemAnswer {
  if (answer.kind === "noOpinion" || answer.kind === "blank") return { kind: answer.kind };
  if (answer.kind === "text") return { kind: "outOfRange", text: answer.text };
  const { value, text } = answer;
  if (value < min || value > max) return { kind: "outOfRange", text };
  return { kind: "value", value: isTurned ? min + max - value : value };
}
