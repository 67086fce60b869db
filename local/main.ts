import { runCommandLine } from "./commandLine/runCommandLine";
import { systemCode } from "./xlsx/fileFault";

/** Whoever reads the output may stop before its end, as `head` does: then the rest is for nobody, and no fault. */
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if (systemCode(error) !== "EPIPE") throw error;
  });
}

/** The command line `kommunnatverk`. The exit code is set rather than forced, so that all output is written first. */
async function main(): Promise<void> {
  process.exitCode = await runCommandLine(process.argv.slice(2), {
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  });
}

void main();
