/**
 * The point of an answer that LimeSurvey writes by its code, where labels were not asked for: "A6", "AO06". Null for other texts.
 * @example answerCode("A6") // 6
 */
export function answerCode(text: string): number | null {
  const code = /^AO?0{0,2}(\d{1,2})$/i.exec(text)?.[1];
  return code === undefined ? null : Number(code);
}
