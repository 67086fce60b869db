/**
 * Whether the last digit of a Swedish organisation number is right: digits from the right are taken once and twice in turn, and the sum of
 * the digits of it all ends in 0 (ISO/IEC 7812, "Luhn").
 */
export function hasLuhnDigit(digits: string): boolean {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}

/** Whether the last digit of a GLN is right: digits from the right are taken once and three times in turn, and the sum ends in 0 (GS1). */
export function hasGs1Digit(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (index % 2 === 0 ? 1 : 3), 0);
  return /^\d+$/.test(digits) && sum % 10 === 0;
}
