const double = new Float64Array(1);
const halves = new Int32Array(double.buffer);

const newText = -1;
const fraction = 2;

/** Data as a sequence of 32-bit words from which it could be read back, and its checksum. What a word says it is stands in its low bits. */
export class WordSequence {
  private words = new Int32Array(1 << 12);
  private length = 0;
  private readonly numbers = new Map<string, number>();

  push(word: number): void {
    if (this.length === this.words.length) {
      const longer = new Int32Array(this.length * 2);
      longer.set(this.words);
      this.words = longer;
    }
    this.words[this.length++] = word;
  }

  /** Low bits 001 for a whole number of 29 bits; else 010, and two words. */
  pushNumber(value: number): void {
    if ((value << 3) >> 3 === value) {
      this.push((value << 3) | 1);
      return;
    }
    double[0] = value;
    this.push(fraction);
    this.push(halves[0] ?? 0);
    this.push(halves[1] ?? 0);
  }

  /** The number of a text. The first time it comes all of it is pushed; most texts come again and again. */
  numberOf(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    const number = this.numbers.size;
    this.numbers.set(text, number);
    this.push(newText);
    this.push(text.length);
    for (let at = 0; at < text.length; at += 1) this.push(text.charCodeAt(at));
    return number;
  }

  /**
   * Sixteen hexadecimal digits: two 32-bit sums in the manner of MurmurHash3 (A. Appleby), each with constants and turns of its own. Sequences
   * that differ in one word have other sums; of those that differ in more, one pair in some 10¹⁹ has the same.
   */
  checksum(): string {
    const { words, length } = this;
    const { imul } = Math;
    let one = 0x811c9dc5 | 0;
    let other = 0x9747b28c | 0;
    // Written out: the sums of a large sheet are made before an engine has learnt to do without the calls.
    for (let at = 0; at < length; at += 1) {
      const word = words[at] ?? 0;
      const first = imul(word, 0xcc9e2d51);
      one ^= imul((first << 15) | (first >>> 17), 0x1b873593);
      one = (imul((one << 13) | (one >>> 19), 5) + 0xe6546b64) | 0;
      const second = imul(word, 0x85ebca6b);
      other ^= imul((second << 16) | (second >>> 16), 0xc2b2ae35);
      other = (imul((other << 11) | (other >>> 21), 5) + 0x38b34ae5) | 0;
    }
    return [one, other].map((sum) => (sum >>> 0).toString(16).padStart(8, "0")).join("");
  }
}
