// Holds the server to "GraphQL over HTTP". Prints one line for each audit that is not ok, then the counts as JSON.
import { auditServer } from 'graphql-http';

const [url, token] = process.argv.slice(2);
const fetchFn = (address, options = {}) =>
  fetch(address, { ...options, headers: { ...options.headers, authorization: `Bearer ${token}` } });
const counts = { ok: 0, notice: 0, warn: 0, error: 0 };
for (const result of await auditServer({ url, fetchFn })) {
  counts[result.status]++;
  if (result.status !== 'ok') {
    console.log(`${result.status} ${result.id} ${result.name}: ${result.reason}`);
  }
}
console.log(JSON.stringify(counts));
process.exit(0);
