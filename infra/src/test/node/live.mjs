// npm graphql-ws against a running server, following one unit while somebody works in it:
//   node live.mjs REQUEST.json
// REQUEST: { ws, http, token, subscription: {query, variables}, mutation: {query, variables} }
// Subscribes, sends the mutation once the snapshot has come, waits for the next message, prints both as one line of JSON.
import { readFileSync } from 'node:fs';
import { createClient } from 'graphql-ws';
import WebSocket from 'ws';

const request = JSON.parse(readFileSync(process.argv[2], 'utf8'));
const credentials = { authorization: `Bearer ${request.token}` };
const fail = (what) => {
  console.error(what);
  process.exit(1);
};
setTimeout(() => fail('nothing came within 30 s'), 30_000).unref();

const client = createClient({
  url: request.ws,
  webSocketImpl: class extends WebSocket {
    constructor(address, protocols) {
      super(address, protocols, { headers: credentials });
    }
  },
  connectionParams: { Authorization: credentials.authorization, ...credentials },
  retryAttempts: 0,
});

const mutate = async () => {
  const answer = await fetch(request.http, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/json', ...credentials },
    body: JSON.stringify(request.mutation),
  });
  return answer.json();
};

let mutation;
const messages = [];
for await (const message of client.iterate(request.subscription)) {
  if (message.errors) fail(JSON.stringify(message.errors));
  messages.push(message.data);
  if (messages.length === 1) {
    mutation = await mutate();
    if (mutation.errors) fail(JSON.stringify(mutation.errors));
  } else {
    break;
  }
}
await client.dispose();
console.log(JSON.stringify({ messages, mutation }));
process.exit(0);
