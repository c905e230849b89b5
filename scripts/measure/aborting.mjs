// Whether the server's memory stays what it is while one client in ten goes away in the middle of an answer.
//   node scripts/measure/aborting.mjs <process id of the server> [minutes] [address]
// 64 clients ask for the members page, eight requests at once so that answers are on their way when a client breaks off. The
// server is started beforehand with COALITION_RATE_LIMIT=off: all load comes from one address.
import { connect } from "node:net";
import { readFileSync } from "node:fs";

const [pid, minutes = "5", address = "http://127.0.0.1:3000/en/members"] = process.argv.slice(2);
if (!pid) throw new Error("usage: aborting.mjs <process id of the server> [minutes] [address]");

const CLIENTS = 64;
const AT_ONCE = 8;
const { hostname, port, pathname } = new URL(address);
const request = (more) => `GET ${pathname} HTTP/1.1\r\nHost: ${hostname}\r\n${more}\r\n`;
const REQUESTS = request("").repeat(AT_ONCE - 1) + request("Connection: close\r\n");
const END = performance.now() + Number(minutes) * 60_000;

const memory = () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))[1]) / 1024;
const counts = { finished: 0, aborted: 0, failed: 0 };

/** One batch of requests on a connection of its own; `leaves` with the first bytes of the answers. */
function batch(leaves) {
  return new Promise((done) => {
    const socket = connect(Number(port), hostname, () => socket.write(REQUESTS));
    socket.once("data", () => {
      if (!leaves) return;
      counts.aborted += 1;
      socket.resetAndDestroy();
    });
    socket.resume();
    socket.on("end", () => (counts.finished += 1));
    socket.on("error", () => (counts.failed += 1));
    socket.on("close", done);
  });
}

async function client(number) {
  for (let turn = number; performance.now() < END; turn += 1) await batch(turn % 10 === 0);
}

const samples = [memory()];
console.log(`before: ${samples[0].toFixed(1)} MiB`);
const sampling = setInterval(() => {
  samples.push(memory());
  if (samples.length % 6 === 0) {
    const { finished, aborted, failed } = counts;
    console.log(`${samples.at(-1).toFixed(1)} MiB; batches of ${AT_ONCE}: ${finished} finished, ${aborted} aborted, ${failed} failed`);
  }
}, 5_000);
await Promise.all(Array.from({ length: CLIENTS }, (_, number) => client(number)));
clearInterval(sampling);
// The first minute fills caches and pools.
const settled = samples.slice(Math.min(12, samples.length - 1));
console.log(`after the first minute: ${Math.min(...settled).toFixed(1)} to ${Math.max(...settled).toFixed(1)} MiB, at the end ${samples.at(-1).toFixed(1)}`);
