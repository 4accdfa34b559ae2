package vn.socai.bench.jmh;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

import vn.socai.bench.VisitDrafts;
import vn.socai.bench.Workload;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.ledger.Commit;
import vn.socai.ledger.Draft;

/** A thousand commits of ten visits, taken in turns: more than a processor's cache learns by heart. */
@State(Scope.Thread)
public class Commits {
    private static final int COUNT = 1_024;
    private static final int VISITS = 10;

    private final List<Draft> drafts = new ArrayList<>();
    private final List<Commit> commits = new ArrayList<>();
    private int next;

    /** Makes them. */
    @Setup(Level.Trial)
    public void make() {
        LeafCodec codec = LeafCodec.ofEvents();
        Workload workload = new Workload(1, COUNT * VISITS, COUNT, VISITS);
        for (int group = 0; group < COUNT; group++) {
            drafts.add(VisitDrafts.of(workload.group(group)));
            commits.add(codec.encode(drafts.get(group)).commit(group + 2L, Instant.EPOCH));
        }
    }

    Draft draft() {
        return drafts.get(next++ & (COUNT - 1));
    }

    Commit commit() {
        return commits.get(next++ & (COUNT - 1));
    }
}
