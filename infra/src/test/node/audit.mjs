// The audit suite of npm graphql-http against a running server: node audit.mjs URL TOKEN
// Prints one line of JSON with the counts, and what was not ok; ends with 1 where a MUST or a SHOULD is not met.
import { serverAudits } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const asCaller = (input, init = {}) => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${token}`);
  return fetch(input, { ...init, headers });
};

const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
const notes = [];
for (const audit of serverAudits({ url, fetchFn: asCaller })) {
  const result = await audit.fn();
  counts[result.status] += 1;
  if (result.status !== 'ok') {
    notes.push(`${result.status} ${audit.id} ${audit.name}: ${result.reason}`);
  }
}
console.log(JSON.stringify({ ...counts, notes }));
process.exit(counts.error + counts.warn > 0 ? 1 : 0);
