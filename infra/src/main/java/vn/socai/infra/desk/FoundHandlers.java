package vn.socai.infra.desk;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import org.axonframework.eventhandling.EventMessage;
import org.axonframework.messaging.annotation.MessageHandlingMember;
import org.axonframework.modelling.command.inspection.AggregateModel;
import org.axonframework.modelling.command.inspection.EntityModel;
import org.jspecify.annotations.Nullable;

/**
 * Axon's model of an aggregate, but the handler of an event is looked for once for each class of events, and the name of the aggregate once,
 * not once for each event. For aggregates of one class, without members that handle events and without interceptors of them, as all of ours
 * are.
 */
final class FoundHandlers<T> implements AggregateModel<T> {
    private final AggregateModel<T> model;
    private final Map<Class<?>, Optional<MessageHandlingMember<? super T>>> found = new ConcurrentHashMap<>();

    private final Class<? extends T> root;
    private final Optional<String> rootDeclared;

    FoundHandlers(AggregateModel<T> model) {
        this.model = model;
        root = model.entityClass();
        rootDeclared = model.declaredType(root);
    }

    @Override
    public void publish(EventMessage<?> event, @Nullable T aggregate) {
        if (aggregate == null) {
            return;
        }
        Optional<MessageHandlingMember<? super T>> handler = found.get(event.getPayloadType());
        if (handler == null) {
            handler = find(event);
            found.put(event.getPayloadType(), handler);
        }
        if (handler.isPresent()) {
            handle(event, aggregate, handler.get());
        }
    }

    private Optional<MessageHandlingMember<? super T>> find(EventMessage<?> event) {
        return model.allEventHandlers()
                .getOrDefault(entityClass(), List.of())
                .stream()
                .filter(handler -> handler.canHandle(event))
                .findFirst();
    }

    private void handle(EventMessage<?> event, T aggregate, MessageHandlingMember<? super T> handler) {
        try {
            handler.handle(event, aggregate);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("an aggregate threw what it does not declare", e);
        }
    }

    @Override
    public Object getIdentifier(T aggregate) {
        return model.getIdentifier(aggregate);
    }

    @Override
    public String routingKey() {
        return model.routingKey();
    }

    @Override
    public Stream<MessageHandlingMember<? super T>> commandHandlers(Class<? extends T> type) {
        return model.commandHandlers(type);
    }

    @Override
    public <C> EntityModel<C> modelOf(Class<? extends C> type) {
        return model.modelOf(type);
    }

    @Override
    public Class<? extends T> entityClass() {
        return model.entityClass();
    }

    @Override
    public String type() {
        return model.type();
    }

    @Override
    public Optional<Class<?>> type(String declared) {
        return model.type(declared);
    }

    @Override
    public Optional<String> declaredType(Class<?> type) {
        return type == root ? rootDeclared : model.declaredType(type);
    }

    @Override
    public Stream<Class<?>> types() {
        return model.types();
    }

    @Override
    public @Nullable Long getVersion(T aggregate) {
        return model.getVersion(aggregate);
    }
}
