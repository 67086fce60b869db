/** Numbers that follow from a seed: the same files are spoilt in every run. Method: mulberry32 (T. Ettinger). */
export function randomNumbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

type Spoil = (bytes: Uint8Array, random: (below: number) => number) => Uint8Array;

function inserted(bytes: Uint8Array, at: number, added: readonly number[]): Uint8Array {
  return Uint8Array.from([...bytes.subarray(0, at), ...added, ...bytes.subarray(at)]);
}

function lines(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = [];
  let from = 0;
  bytes.forEach((byte, at) => {
    if (byte !== 10) return;
    found.push(bytes.subarray(from, at + 1));
    from = at + 1;
  });
  return [...found, bytes.subarray(from)];
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

/** Cells of each line change places, as far as the separator can be seen in bytes. */
function columnsSwapped(bytes: Uint8Array, random: (below: number) => number): Uint8Array {
  const separator = [9, 59, 44].find((byte) => bytes.includes(byte)) ?? 44;
  const [one, other] = [random(6), random(6)];
  return joined(
    lines(bytes).map((line) => {
      const text = String.fromCharCode(...line);
      const end = /[\r\n\0]*$/.exec(text)?.[0] ?? "";
      const cells = text.slice(0, text.length - end.length).split(String.fromCharCode(separator));
      const [first, second] = [cells[one], cells[other]];
      if (first === undefined || second === undefined) return line;
      [cells[one], cells[other]] = [second, first];
      return Uint8Array.from([...(cells.join(String.fromCharCode(separator)) + end)].map((each) => each.charCodeAt(0)));
    }),
  );
}

/** What may happen to a file's bytes. */
export const spoils: Readonly<Record<string, Spoil>> = {
  "a bit flipped": (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const at = random(Math.max(1, copy.length));
    copy[at] = (copy[at] ?? 0) ^ (1 << random(8));
    return copy;
  },
  "bytes overwritten": (bytes, random) => {
    const copy = Uint8Array.from(bytes);
    const from = random(Math.max(1, copy.length));
    for (let at = from; at < Math.min(copy.length, from + 1 + random(20)); at += 1) copy[at] = random(256);
    return copy;
  },
  "cut short": (bytes, random) => bytes.slice(0, random(bytes.length + 1)),
  "beginning lost": (bytes, random) => bytes.slice(random(bytes.length + 1)),
  "a quote opened": (bytes, random) => inserted(bytes, random(bytes.length + 1), [34]),
  "two quotes": (bytes, random) =>
    inserted(inserted(bytes, random(bytes.length + 1), [34]), random(bytes.length + 1), [34]),
  "a separator more": (bytes, random) =>
    inserted(bytes, random(bytes.length + 1), [[9], [59], [44], [13, 10], [10]][random(5)] ?? []),
  "a line twice": (bytes, random) => {
    const all = lines(bytes);
    const at = random(all.length);
    return joined(all.flatMap((line, index) => (index === at ? [line, line] : [line])));
  },
  "a line lost": (bytes, random) => {
    const all = lines(bytes);
    const at = random(all.length);
    return joined(all.filter((_line, index) => index !== at));
  },
  "lines change places": (bytes, random) => {
    const all = [...lines(bytes)];
    const [one, other] = [random(all.length), random(all.length)];
    [all[one], all[other]] = [all[other] ?? new Uint8Array(), all[one] ?? new Uint8Array()];
    return joined(all);
  },
  "columns change places": columnsSwapped,
  "a part many times": (bytes, random) => {
    const from = random(bytes.length + 1);
    const part = [...bytes.subarray(from, from + 1 + random(60))];
    return inserted(bytes, from, Array.from({ length: 1 + random(200) }, () => part).flat());
  },
};

/** A file spoilt in one to four ways. */
export function spoilt(bytes: Uint8Array, random: (below: number) => number): { names: string; bytes: Uint8Array } {
  const names = Object.keys(spoils);
  const chosen = Array.from({ length: 1 + random(4) }, () => names[random(names.length)] ?? "");
  return { names: chosen.join(", "), bytes: chosen.reduce((now, name) => spoils[name]?.(now, random) ?? now, bytes) };
}
