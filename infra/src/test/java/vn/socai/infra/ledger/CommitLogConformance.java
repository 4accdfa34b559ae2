package vn.socai.infra.ledger;

import org.junit.jupiter.api.Test;

import vn.socai.ledger.CommitLog;

import static org.assertj.core.api.Assertions.assertThat;

/** What every store of the ledger must do. */
abstract class CommitLogConformance {
    abstract CommitLog log();

    @Test
    void positionsBeginWithOneAndHaveNoGap() {
        var drafts = new Drafts(1);
        for (int n = 1; n <= 50; n++) {
            var commit = log().append(drafts.visits(3));
            assertThat(commit.position()).isEqualTo(n);
            assertThat(log().head()).isEqualTo(n);
            assertThat(log().at(n)).hasValueSatisfying(read -> assertThat(read.leaf()).isEqualTo(commit.leaf()));
        }
        assertThat(log().readAfter(0, 100)).extracting(c -> c.position()).hasSize(50).isSorted();
    }
}
