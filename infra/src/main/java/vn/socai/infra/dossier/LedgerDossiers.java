package vn.socai.infra.dossier;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import vn.socai.event.DossierEvent.DossierIssued;
import vn.socai.event.LedgerEvent.SigningKeyChanged;
import vn.socai.infra.ledger.codec.EventCodec;
import vn.socai.infra.ledger.codec.StoredName;
import vn.socai.ledger.Commit;
import vn.socai.ledger.CommitLog;
import vn.socai.ledger.StreamName;
import vn.socai.proof.Cosignature;
import vn.socai.proof.KeyChange;
import vn.socai.proof.NotProven;
import vn.socai.proof.Proofs;
import vn.socai.proof.SignedCheckpoint;
import vn.socai.proof.SignedNote;
import vn.socai.proof.dossier.DossierHead;
import vn.socai.proof.dossier.DossierWriter;
import vn.socai.proof.dossier.Dossiers;
import vn.socai.proof.dossier.Issue;
import vn.socai.value.StreamExtent;
import vn.socai.value.UnitId;
import vn.socai.view.chronicle.Chronicle;

/** Dossiers over the ledger, the chronicle's index and the notary's proofs. */
public final class LedgerDossiers implements Dossiers {
    private final CommitLog log;
    private final Chronicle chronicle;
    private final Proofs proofs;
    private final EventCodec codec = EventCodec.ofEvents();

    public LedgerDossiers(CommitLog log, Chronicle chronicle, Proofs proofs) {
        this.log = log;
        this.chronicle = chronicle;
        this.proofs = proofs;
    }

    @Override
    public Found find(UnitId unit, LocalDate from, LocalDate lastDay, long at) {
        List<StreamExtent> streams = new ArrayList<>();
        Set<StoredName> names = new LinkedHashSet<>();
        names.add(codec.nameOf(DossierIssued.class));
        for (String name : chronicle.belonging(unit, from, lastDay, at)) {
            List<Commit> commits = upTo(name, at);
            if (!commits.isEmpty()) {
                streams.add(new StreamExtent(name, 0, commits.getLast().draft().nextSequence() - 1));
                commits.forEach(commit -> names.addAll(codec.storedNames(commit.leaf())));
            }
        }
        return new Found(at, streams, codec.vocabulary(names));
    }

    private List<Commit> upTo(String stream, long at) {
        return log.stream(new StreamName(stream), 0).stream().filter(commit -> commit.position() <= at).toList();
    }

    @Override
    public Issue issue(long position) {
        return log.at(position)
                .filter(commit -> commit.draft().events().getFirst() instanceof DossierIssued)
                .map(commit -> DossierWriter.issue(commit.leaf()))
                .orElseThrow(() -> new NotProven("NO_DOSSIER", "Bản ghi ở vị trí " + position + " không lập hồ sơ.",
                        "The commit at position " + position + " issued no dossier."));
    }

    @Override
    public void write(long position, OutputStream out) throws IOException {
        Issue issue = issue(position);
        SignedCheckpoint signed = proofs.covering(position)
                .orElseThrow(() -> new NotProven("NOT_YET_COVERED",
                        "Hồ sơ chưa được điểm kiểm nào bao gồm; hãy hỏi lại sau một giây.",
                        "No signed checkpoint covers the dossier yet; ask again in a second."));
        long size = signed.checkpoint().size();
        DossierWriter writer = new DossierWriter(out, head(signed, issue), proofs.inclusion(position, size).inclusion(),
                leaf(position));
        long[] positions = issue.streams()
                .stream()
                .flatMapToLong(stream -> upTo(stream.stream(), issue.upTo()).stream().mapToLong(Commit::position))
                .sorted()
                .toArray();
        for (long one : positions) {
            writer.commit(proofs.inclusion(one, size).inclusion(), leaf(one));
        }
    }

    private DossierHead head(SignedCheckpoint signed, Issue issue) {
        SignedNote note = signed.note();
        List<Cosignature> cosignatures = proofs.cosignatures(signed);
        for (Cosignature cosignature : cosignatures) {
            note = note.with(cosignature.signature());
        }
        return new DossierHead(note, changes(issue.upTo()), cosignatures.stream().map(Cosignature::witness).toList());
    }

    private List<KeyChange> changes(long at) {
        return upTo(StreamName.KEYS.value(), at).stream()
                .flatMap(commit -> commit.draft().events().stream())
                .map(event -> KeyChange.parse(((SigningKeyChanged) event).statement()))
                .toList();
    }

    private byte[] leaf(long position) {
        return log.at(position).orElseThrow().leaf();
    }
}
