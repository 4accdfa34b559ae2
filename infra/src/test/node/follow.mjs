// Follows a unit's progress; prints each answer as a line of JSON and ends after the second.
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const [url, token, unit] = process.argv.slice(2);
const client = createClient({
  url: url.replace('http', 'ws'),
  webSocketImpl: WebSocket,
  connectionParams: { Authorization: `Bearer ${token}` },
  retryAttempts: 0,
});
const query = 'subscription Follow($unit: ID!) { unitProgress(unit: $unit) { figures { visits } projectedUpTo } }';
let answers = 0;
for await (const answer of client.iterate({ query, variables: { unit } })) {
  console.log(JSON.stringify(answer));
  if (++answers === 2) {
    break;
  }
}
process.exit(0);
