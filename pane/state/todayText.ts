/** A day as the person's own clock has it: `YYYY-MM-DD`. */
export function todayText(now: Date): string {
  const digits = (value: number) => String(value).padStart(2, "0");
  return [now.getFullYear(), digits(now.getMonth() + 1), digits(now.getDate())].join("-");
}
