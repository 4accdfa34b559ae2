package vn.socai.infra.web;

import java.net.URI;
import java.net.http.HttpRequest;

import org.junit.jupiter.api.Test;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

/** Outside development. */
class ClosedEdgeTest {

    @Test
    void theSchemaIsNotShownAndThereIsNoPageForQueries() {
        try (Edge edge = new Edge()) {
            Asking asking = edge.as(Role.OFFICER, UnitId.COUNTRY);
            assertThat(Asking.codes(asking.ask("{__schema{types{name}}}"))).containsExactly("INTROSPECTION_DISABLED");
            assertThat(Asking.codes(asking.ask("{__type(name:\"Member\"){name}}"))).containsExactly(
                    "INTROSPECTION_DISABLED");
            assertThat(asking.ask("{ledger{__typename head}}").at("/data/ledger/__typename").asString()).isEqualTo(
                    "Ledger");
            for (String path : new String[]{"/graphiql", "/webjars/graphiql/2.4.7/graphiql.min.js"}) {
                assertThat(Asking.send(HttpRequest.newBuilder(URI.create("http://localhost:" + edge.port + path))
                        .build()).statusCode()).as(path).isEqualTo(401);
            }
        }
        assertThat(Asking.codes(Edge.shared().as(Role.VIEWER, UnitId.COUNTRY).ask("{__schema{types{name}}}")))
                .isEmpty();
    }
}
