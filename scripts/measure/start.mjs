// How long the server takes from its start to its first answers, and the memory it then holds, median of five starts.
//   node scripts/measure/start.mjs <data folder> [program]
// The database is one that is filled: `coalition --data <data folder> import <content folder>` makes it.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { once } from "node:events";

const [data, program = "target/release/coalition"] = process.argv.slice(2);
if (!data) throw new Error("usage: start.mjs <data folder> [program]");

const ADDRESS = "127.0.0.1:4161";
const RUNS = 5;

/** Seconds of processor that a process has used, of both kinds. */
function processor(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ")[1].split(" ");
  return (Number(fields[11]) + Number(fields[12])) / 100;
}

const memory = (pid) => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;

async function answered(path, since) {
  const answer = await fetch(`http://${ADDRESS}${path}`);
  await answer.text();
  if (!answer.ok) throw new Error(`${path}: ${answer.status}`);
  return performance.now() - since;
}

async function run() {
  const start = performance.now();
  const server = spawn(program, ["serve"], {
    env: { ...process.env, COALITION_ADDR: ADDRESS, COALITION_DATA: data },
    stdio: ["ignore", "pipe", "inherit"],
  });
  // It says its address when it listens.
  await once(server.stdout, "data");
  const figures = { "listens, ms": performance.now() - start };
  figures["first answer (healthz), ms"] = await answered("/healthz", start);
  figures["memory at rest, MiB"] = memory(server.pid);
  figures["first page (members), ms"] = await answered("/en/members", start);
  figures["memory after it, MiB"] = memory(server.pid);
  figures["processor until then, ms"] = processor(server.pid) * 1000;
  server.kill("SIGTERM");
  await once(server, "exit");
  return figures;
}

const runs = [];
for (let number = 0; number < RUNS; number += 1) runs.push(await run());
for (const what of Object.keys(runs[0])) {
  const sorted = runs.map((figures) => figures[what]).sort((one, other) => one - other);
  console.log(`${what}: ${sorted[Math.floor(RUNS / 2)].toFixed(1)} (${sorted[0].toFixed(1)} to ${sorted.at(-1).toFixed(1)})`);
}
