"use strict";

/** Makes the lines of the table again, in the panel too: so it is written to be short, and uses nothing from outside. */
function unpacked(packed) {
  let code = 0;
  return packed
    .split(";")
    .map((entry) => {
      const [, step, name, mark] = /^(\d*)(\D+?)(\+|=\D+)?$/.exec(entry);
      code += Number(step || 1);
      const usual = /[aeiouyåäösxz]$/.test(name) ? name : `${name}s`;
      const form = mark === "+" ? (usual === name ? `${name}s` : name) : mark ? mark.slice(1) : usual;
      return `${String(code).padStart(4, "0")};${name}${form === name ? "" : `;${form}`}`;
    })
    .join("\n");
}

/** The table with codes as steps from the one before, and only those forms before "kommun" that are not the usual ones. */
function packed(lines) {
  let before = 0;
  const entries = lines.map((line) => {
    const [code, name, form = name] = line.split(";");
    const step = Number(code) - before;
    before = Number(code);
    const usual = /[aeiouyåäösxz]$/.test(name) ? name : `${name}s`;
    const other = usual === name ? `${name}s` : name;
    const mark = form === usual ? "" : form === other ? "+" : `=${form}`;
    return `${step === 1 ? "" : step}${name}${mark}`;
  });
  return entries.join(";");
}

/** The table of municipalities takes a third less room in the panel: what a line has in common with others is left out. */
module.exports = function municipalityLoader(source) {
  const data = /`([^`]*)`/.exec(source)[1].trim();
  const short = packed(data.split("\n"));
  if (unpacked(short) !== data)
    throw new Error("The table of municipalities cannot be packed so that it comes out the same.");
  return `export const municipalityData = (${unpacked.toString()})(${JSON.stringify(short)});`;
};
