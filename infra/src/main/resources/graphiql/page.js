'use strict';

// The token stays in this tab: a page that is closed forgets it.
const field = document.getElementById('token');
if (location.hash.startsWith('#token=')) {
  // A link may bring the token; what stands behind # is sent to no server, and it is taken out of the address at once.
  sessionStorage.setItem('token', location.hash.slice('#token='.length));
  history.replaceState(null, '', location.pathname);
}
field.value = sessionStorage.getItem('token') || '';
field.addEventListener('change', () => {
  sessionStorage.setItem('token', field.value.trim());
  location.reload();
});

const bearer = () => (field.value.trim() ? { Authorization: 'Bearer ' + field.value.trim() } : {});

const address = new URL('/graphql', location.href);
const socket = new URL('/graphql', location.href);
socket.protocol = address.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = GraphiQL.createFetcher({
  url: address.toString(),
  subscriptionUrl: socket.toString(),
  wsConnectionParams: bearer(),
  fetch: (url, options) => fetch(url, { ...options, headers: { ...bearer(), ...options.headers } }),
});

const first = `# Sổ Cái. Dán thẻ truy cập vào ô phía trên. / Paste an access token into the field above.
query TinhLaoCai {
  unit(code: "15", validAt: "2025-07-01") {
    fullName
    rollUp { figures { teams members visits households } projectedUpTo }
  }
}
`;

ReactDOM.createRoot(document.getElementById('graphiql')).render(
  React.createElement(GraphiQL, { fetcher, defaultQuery: first, defaultEditorToolsVisibility: true, isHeadersEditorEnabled: true }),
);
