package vn.socai.architecture.planted.event;

import java.util.UUID;
import java.util.function.Supplier;

final class ReferenceEvent {

    static final Supplier<UUID> IDS = UUID::randomUUID;
}
