package vn.socai.infra.segment;

import java.util.List;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.LeafSkim;
import vn.socai.ledger.CommitLog;
import vn.socai.view.recount.VisitReader;
import vn.socai.view.recount.Visits;

/** Reads the visits of a ledger from its stored bytes, each leaf checked by its store as ever. For one thread. */
public final class SkimmedVisits implements VisitReader {
    private final CommitLog log;
    private final LeafSkim skim;

    public SkimmedVisits(CommitLog log, LeafCodec leaves) {
        this.log = log;
        skim = new LeafSkim(leaves);
    }

    @Override
    public void read(long after, int some, Visits into) {
        List<byte[]> leaves = log.leavesAfter(after, some);
        for (int i = 0; i < some; i++) {
            if (i == leaves.size()) {
                throw VisitReader.missing(after + i + 1);
            }
            skim.read(after + i + 1, leaves.get(i), into);
        }
    }
}
