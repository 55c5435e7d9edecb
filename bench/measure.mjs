/** Wall time of whole processes. Interleaved, so that a busy machine is unfair to all alike; medians, so that a hiccup is not. */
import { spawn } from 'node:child_process';

/**
 * @typedef {{ name: string, args: string[], cwd?: string, env?: Record<string, string>, input?: string, status?: number }} Command
 * @param {readonly Command[]} commands run with this Node
 * @param {number} rounds
 * @returns {Promise<Map<string, number>>} name → median in milliseconds
 */
export async function measure(commands, rounds) {
  const times = new Map(commands.map(({ name }) => [name, []]));
  // The first round fills the disk's cache and is thrown away.
  for (let round = 0; round <= rounds; round += 1) {
    for (const command of commands) {
      const time = await timeOf(command);
      if (round > 0) times.get(command.name).push(time);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}

function timeOf({ name, args, cwd, env, input, status = 0 }) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd, env: { PATH: process.env.PATH, ...env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const said = [];
    child.stdout.on('data', (data) => said.push(data));
    child.stderr.on('data', (data) => said.push(data));
    child.stdin.end(input);
    child.on('error', reject);
    child.on('close', (code) => {
      const time = performance.now() - started;
      // A command that fails early would look fast.
      if (code === status) resolve(time);
      else reject(new Error(`${name}: exit ${code} instead of ${status}\n${Buffer.concat(said)}`));
    });
  });
}

export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
