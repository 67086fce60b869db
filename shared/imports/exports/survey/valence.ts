const bad =
  /inte|\bej\b|missnöj|otillfred|dålig|ingen|inget|inga\b|obefintlig|sämst|lägst|aldrig|(?:mycket |väldigt )?lite(?:n|t)?\b|låg\b|lågt|tar avstånd|not\b|\bno\b|dissatis|unsatis|poor|bad\b|worst|lowest|never|disagree|unlikely|useless|terrible|little|\blow\b|none/;
const good =
  /nöjd|bra\b|utmärkt|instämmer|stämmer|helt|stor\b|stort|mycket|väldigt|bäst|högst|alltid|hög\b|högt|hög grad|nytt|värdefull|användbar|satisf|excellent|\bvery|good|great|best|highest|always|agree|likely|extreme|high|lot\b|useful|valuable/;

/** Whether a label is of the bad end of a scale (-1), of the good one (1), or does not say it (0). */
export function valence(label: string): -1 | 0 | 1 {
  const text = label.toLowerCase();
  if (bad.test(text)) return -1;
  return good.test(text) ? 1 : 0;
}

/** A label that only an end of a scale bears: "Mycket nöjd", "Inte alls". */
export function isExtreme(label: string): boolean {
  return /mycket|väldigt|inte alls|helt|utmärkt|bäst|sämst|\bvery|not at all|completely|extremely|excellent|strongly|best|worst/i.test(
    label,
  );
}

/** Whether the highest point is the best one, by the labels of the lowest and the highest that have one; null where they do not say it. */
export function isHighestBest(lowest: string | undefined, highest: string | undefined): boolean | null {
  const [low, high] = [valence(lowest ?? ""), valence(highest ?? "")];
  if (low === high) return null;
  return high > low;
}
