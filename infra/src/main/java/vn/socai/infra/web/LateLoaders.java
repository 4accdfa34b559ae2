package vn.socai.infra.web;

import graphql.GraphQLContext;
import org.dataloader.DataLoader;
import org.dataloader.DataLoaderRegistry;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.execution.DefaultBatchLoaderRegistry;

/**
 * The loaders of all controllers, made for a request when it asks for the first of them. Mutations and subscriptions mostly ask for
 * none, and two dozen of them would take 9 KiB for as long as somebody follows.
 */
final class LateLoaders implements BatchLoaderRegistry {
    private final BatchLoaderRegistry known = new DefaultBatchLoaderRegistry();

    @Override
    public <K, V> RegistrationSpec<K, V> forTypePair(Class<K> key, Class<V> value) {
        return known.forTypePair(key, value);
    }

    @Override
    public <K, V> RegistrationSpec<K, V> forName(String name) {
        return known.forName(name);
    }

    /** Says that there are none, or they would be made beforehand for every request. */
    @Override
    public boolean hasRegistrations() {
        return false;
    }

    @Override
    public void registerDataLoaders(DataLoaderRegistry registry, GraphQLContext context) {
        known.registerDataLoaders(registry, context);
    }

    /** Those of one request, which has this context. */
    DataLoaderRegistry of(GraphQLContext context) {
        return new OfRequest(context);
    }

    private final class OfRequest extends DataLoaderRegistry {
        private final GraphQLContext context;
        private boolean made;

        OfRequest(GraphQLContext context) {
            this.context = context;
        }

        @Override
        public <K, V> @Nullable DataLoader<K, V> getDataLoader(String name) {
            make();
            return super.getDataLoader(name);
        }

        private synchronized void make() {
            if (!made) {
                made = true;
                registerDataLoaders(this, context);
            }
        }
    }
}
