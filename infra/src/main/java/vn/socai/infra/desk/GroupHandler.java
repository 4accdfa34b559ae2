package vn.socai.infra.desk;

import java.util.concurrent.Callable;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;

/**
 * Lets one aggregate judge the items of a group one after the other.
 *
 * <p>Nested units of work would publish, and so append, once per item; here all accepted items end in one append.
 */
final class GroupHandler<T> implements MessageHandler<CommandMessage<?>> {
    private final Repository<T> repository;
    private final Callable<T> fresh;

    GroupHandler(Repository<T> repository, Callable<T> fresh) {
        this.repository = repository;
        this.fresh = fresh;
    }

    @Override
    public @Nullable Object handle(CommandMessage<?> message) throws Exception {
        Group group = (Group) message.getPayload();
        Slip slip = group.slip();
        slip.enter();
        Aggregate<T> aggregate = repository.loadOrCreate(group.stream().value(), fresh);
        Long version = aggregate.version();
        slip.decidesFrom(version == null ? 0 : version + 1);
        MetaData metaData = MetaData.with(Decision.TODAY, group.today());
        for (Item item : group.items()) {
            try {
                aggregate.handle(new GenericCommandMessage<>(new GenericMessage<>(item.command(), metaData),
                        Deciders.of(item.command()).handler()));
                slip.accept(item, Decision.told());
            } catch (Rejected e) {
                slip.refuse(item, e.rejection());
            } catch (Decision.OtherEnvelope e) {
                break;
            }
        }
        if (slip.accepted().isEmpty()) {
            // Rolls back, so that an aggregate that never came to be is not kept.
            throw new NothingAccepted();
        }
        return null;
    }

    /** Every item of the group was refused. */
    static final class NothingAccepted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NothingAccepted() {
            super("nothing was accepted", null, false, false);
        }
    }
}
