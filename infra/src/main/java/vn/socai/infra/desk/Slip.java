package vn.socai.infra.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.messaging.unitofwork.CurrentUnitOfWork;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Rejection;
import vn.socai.event.RuleEvent.RuleUnmet;
import vn.socai.ledger.Actor;
import vn.socai.ledger.Commit;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.UnitId;

/** What goes with one unit of work: who asks on what authority, what was accepted, and the commit that came of it. */
final class Slip {
    private static final String KEY = Slip.class.getName();

    private final Actor actor;
    private final @Nullable LegalBasis authority;
    private final UnitId fallback;
    private final long freeUpTo;
    private final List<DomainEventMessage<?>> applied = new ArrayList<>();
    private final List<Item> accepted = new ArrayList<>();
    private final Map<CommandId, List<RuleUnmet>> warnings = new HashMap<>();
    private final Map<Item, Rejection> refused = new LinkedHashMap<>();
    private int handled;
    private long sequence;
    private @Nullable Commit commit;

    /**
     * @param fallback the unit of the commit where the aggregate does not know one
     * @param freeUpTo a position up to which the ledger holds none of the ids
     */
    Slip(Actor actor, @Nullable LegalBasis authority, UnitId fallback, long freeUpTo) {
        this.actor = actor;
        this.authority = authority;
        this.fallback = fallback;
        this.freeUpTo = freeUpTo;
    }

    /** The slip of the unit of work that runs on this thread. */
    static Slip current() {
        return Objects.requireNonNull(CurrentUnitOfWork.get().root().<Slip>getResource(KEY),
                "events are appended through the desk only");
    }

    /** Lays this slip into the unit of work that runs on this thread. */
    void enter() {
        CurrentUnitOfWork.get().root().resources().put(KEY, this);
    }

    /** @param next the sequence of the stream's next event as the aggregate knows it before it decides */
    void decidesFrom(long next) {
        sequence = next;
    }

    /** @param told what the rules said of the item */
    void accept(Item item, List<RuleUnmet> told) {
        accepted.add(item);
        if (!told.isEmpty()) {
            warnings.put(item.mark().id(), told);
        }
        handled++;
    }

    void refuse(Item item, Rejection rejection) {
        refused.put(item, rejection);
        handled++;
    }

    void appended(Commit appended) {
        commit = appended;
    }

    Actor actor() {
        return actor;
    }

    @Nullable
    LegalBasis authority() {
        return authority;
    }

    UnitId fallback() {
        return fallback;
    }

    /** A position up to which the ledger holds none of the ids, 0 where nobody knows. */
    long freeUpTo() {
        return freeUpTo;
    }

    /** The events of the commit that is to be, in their order. */
    List<DomainEventMessage<?>> applied() {
        return applied;
    }

    /** In their order. */
    List<Item> accepted() {
        return accepted;
    }

    /** What the rules said of an accepted item. */
    List<RuleUnmet> warnings(CommandId id) {
        return warnings.getOrDefault(id, List.of());
    }

    Map<Item, Rejection> refused() {
        return refused;
    }

    /** How many items from the first on were judged; the others need a commit of their own. */
    int handled() {
        return handled;
    }

    /** The sequence of the stream's next event as the aggregate knew it. */
    long sequence() {
        return sequence;
    }

    /** Absent where nothing was accepted. */
    @Nullable
    Commit commit() {
        return commit;
    }
}
