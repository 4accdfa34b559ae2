package vn.socai.proof.dossier;

import java.util.LinkedHashMap;
import java.util.Map;

import vn.socai.proof.dossier.DossierFault.Kind;
import vn.socai.value.StreamExtent;

/** Holds what arrives against what was issued: every stream whole, from its first event to its last, and nothing else. */
final class Streams {
    private final Map<String, StreamExtent> listed = new LinkedHashMap<>();
    private final Map<String, Long> next = new LinkedHashMap<>();

    Streams(Issue issue, long line) {
        for (StreamExtent extent : issue.streams()) {
            if (listed.put(extent.stream(), extent) != null) {
                throw new DossierFault(Kind.ISSUE_MISSING, line, "Hồ sơ kê chuỗi " + extent.stream() + " hai lần.",
                        "The dossier lists the stream " + extent.stream() + " twice.");
            }
            next.put(extent.stream(), extent.first());
        }
    }

    void take(LeafText leaf, long line) {
        String stream = leaf.stream();
        StreamExtent extent = listed.get(stream);
        long expected = next.getOrDefault(stream, 0L);
        long found = leaf.sequence();
        long behind = found + leaf.names().size();
        if (extent == null || behind - 1 > extent.last()) {
            throw new DossierFault(Kind.COMMIT_NOT_LISTED, line, "Bản ghi của chuỗi " + stream + ", số " + found
                    + ", không thuộc hồ sơ đã lập.", "A commit of the stream " + stream + ", sequence " + found
                            + ", does not belong to the dossier that was issued.");
        }
        if (found < expected) {
            throw new DossierFault(Kind.COMMIT_TWICE, line, "Chuỗi " + stream + " lặp lại số " + found + ".",
                    "The stream " + stream + " repeats the sequence " + found + ".");
        }
        if (found > expected) {
            throw missing(stream, expected, line);
        }
        next.put(stream, behind);
    }

    /** Nothing may follow any more. */
    void complete(long line) {
        for (StreamExtent extent : listed.values()) {
            if (next.getOrDefault(extent.stream(), 0L) <= extent.last()) {
                throw missing(extent.stream(), next.getOrDefault(extent.stream(), 0L), line);
            }
        }
    }

    private static DossierFault missing(String stream, long sequence, long line) {
        return new DossierFault(Kind.COMMIT_MISSING, line, "Thiếu bản ghi của chuỗi " + stream + " từ số " + sequence
                + ".", "A commit of the stream " + stream + " is missing, from sequence " + sequence + " on.");
    }
}
