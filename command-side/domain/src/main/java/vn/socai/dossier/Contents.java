package vn.socai.dossier;

import java.util.List;

import vn.socai.value.StreamExtent;

/**
 * What was found to belong to a dossier. It is no part of what the sender asked: a resend, which finds more, is still the same request.
 *
 * @param upTo the ledger position up to which was looked
 * @param streams every stream that belongs to it, by name
 * @param vocabulary how their stored bytes are read
 */
public record Contents(long upTo, List<StreamExtent> streams, String vocabulary) {
    public Contents {
        streams = List.copyOf(streams);
    }
}
