/** The day that a clock on the wall shows, as `YYYY-MM-DD`. */
export function today(now: Date): string {
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return parts.map((part) => String(part).padStart(2, "0")).join("-");
}
