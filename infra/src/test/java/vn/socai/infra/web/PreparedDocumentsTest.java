package vn.socai.infra.web;

import java.util.Map;

import org.junit.jupiter.api.Test;

import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

class PreparedDocumentsTest {

    @Test
    void aGoodDocumentIsPreparedOnceAndABadOneNeverKept() {
        PreparedDocuments documents = Edge.shared().context.getBean(PreparedDocuments.class);
        Asking asking = Edge.shared().as(Role.VIEWER, UnitId.COUNTRY);
        String query = "query Prepared($n: Int) { units(first: $n) { edges { node { id children { id } } } } }";
        long before = documents.size();
        assertThat(asking.ask(query, Map.of("n", 2)).at("/data/units/edges").size()).isEqualTo(2);
        assertThat(asking.ask(query, Map.of("n", 3)).at("/data/units/edges").size()).isEqualTo(3);
        assertThat(documents.size()).isEqualTo(before + 1);

        assertThat(Asking.codes(asking.ask("{ nothing }"))).containsExactly("GRAPHQL_VALIDATION");
        assertThat(Asking.codes(asking.ask("{ ledger {"))).containsExactly("GRAPHQL_SYNTAX");
        assertThat(documents.size()).isEqualTo(before + 1);
        // The cost follows the variables, also of a document that is known.
        String dear = "query Dear($n: Int) { units(first: $n) { edges { node { children { children { id } } } } } }";
        assertThat(Asking.codes(asking.ask(dear, Map.of("n", 1)))).isEmpty();
        assertThat(Asking.codes(asking.ask(dear, Map.of("n", 500)))).containsExactly("QUERY_TOO_COSTLY");
    }
}
