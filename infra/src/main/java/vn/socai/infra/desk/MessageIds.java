package vn.socai.infra.desk;

import java.util.concurrent.ThreadLocalRandom;

import org.axonframework.common.IdentifierFactory;

/**
 * Ids of Axon's messages, of which every event gets one and nothing is stored: they need not be unforeseeable, and the source of those
 * that are was the dearest part of a message. Found by Axon through {@code META-INF/services}.
 */
public final class MessageIds extends IdentifierFactory {
    @Override
    public String generateIdentifier() {
        return Long.toHexString(ThreadLocalRandom.current().nextLong());
    }
}
