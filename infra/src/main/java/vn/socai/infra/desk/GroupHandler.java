package vn.socai.infra.desk;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import org.axonframework.commandhandling.CommandMessage;
import org.axonframework.commandhandling.CommandMessageHandlingMember;
import org.axonframework.commandhandling.GenericCommandMessage;
import org.axonframework.messaging.GenericMessage;
import org.axonframework.messaging.MessageHandler;
import org.axonframework.messaging.MetaData;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.command.Aggregate;
import org.axonframework.modelling.command.Repository;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.jspecify.annotations.Nullable;

import vn.socai.command.Command;
import vn.socai.command.Decision;
import vn.socai.command.Rejected;

/**
 * Lets one aggregate judge the items of a group one after the other.
 *
 * <p>Nested units of work would publish, and so append, once per item; here all accepted items end in one append. Nor is the aggregate
 * entered and its handler looked for once per item: a call has up to a thousand, nearly always of one kind.
 */
final class GroupHandler<T> implements MessageHandler<CommandMessage<?>> {
    /** Nobody asks for the id of a message that goes through no bus. */
    private static final String ITEM = "item";

    private final Repository<T> repository;
    private final Callable<T> fresh;
    private final Map<String, MessageHandlingMember<? super T>> handlers;

    GroupHandler(Class<T> aggregate, AggregateModel<T> model, Repository<T> repository, Callable<T> fresh) {
        this.repository = repository;
        this.fresh = fresh;
        this.handlers = model.commandHandlers(aggregate)
                .collect(Collectors.toUnmodifiableMap(GroupHandler::name, handler -> handler));
    }

    private static String name(MessageHandlingMember<?> handler) {
        return handler.unwrap(CommandMessageHandlingMember.class).orElseThrow().commandName();
    }

    @Override
    public @Nullable Object handle(CommandMessage<?> message) throws Exception {
        Group group = (Group) message.getPayload();
        Slip slip = group.slip();
        slip.enter();
        Aggregate<T> aggregate = repository.loadOrCreate(group.stream().value(), fresh);
        Long version = aggregate.version();
        slip.decidesFrom(version == null ? 0 : version + 1);
        aggregate.execute(root -> judge(group, root));
        if (slip.accepted().isEmpty()) {
            // Rolls back, so that an aggregate that never came to be is not kept.
            throw new NothingAccepted();
        }
        return null;
    }

    private void judge(Group group, T aggregate) {
        MetaData metaData = MetaData.with(Decision.TODAY, group.today());
        for (Item item : group.items()) {
            try {
                judge(item.command(), metaData, aggregate);
                group.slip().accept(item, Decision.told());
            } catch (Rejected e) {
                group.slip().refuse(item, e.rejection());
            } catch (Decision.OtherEnvelope e) {
                break;
            }
        }
    }

    private void judge(Command command, MetaData metaData, T aggregate) {
        String name = Deciders.of(command).handler();
        MessageHandlingMember<? super T> handler = Objects.requireNonNull(handlers.get(name), name);
        try {
            handler.handle(new GenericCommandMessage<>(new GenericMessage<>(ITEM, command, metaData),
                    name), aggregate);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an aggregate threw what it does not declare", e);
        }
    }

    /** Every item of the group was refused. */
    static final class NothingAccepted extends RuntimeException {
        private static final long serialVersionUID = 1;

        private NothingAccepted() {
            super("nothing was accepted", null, false, false);
        }
    }
}
