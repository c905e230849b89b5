import type { ChildProcess } from "node:child_process";
import type { Readable } from "node:stream";

/** Waits until a program that was just started says what is looked for. */
export function says(program: ChildProcess, stream: Readable, wanted: RegExp): Promise<RegExpMatchArray> {
  const name = program.spawnfile;
  let said = "";
  return new Promise((resolve, reject) => {
    program.once("error", (error) => reject(new Error(`${name} could not be started; 'make test' installs it: ${error.message}`)));
    program.once("exit", (code) => reject(new Error(`${name} ended with ${code} before it was ready: ${said}`)));
    stream.on("data", (data) => {
      said += data;
      const match = said.match(wanted);
      if (match) resolve(match);
    });
  });
}

/** Ends a program and waits until it has ended. */
export function end(program: ChildProcess): Promise<void> {
  if (program.exitCode !== null || program.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    program.once("exit", () => resolve());
    program.kill();
  });
}
