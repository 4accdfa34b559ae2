package vn.socai.view.tally;

import org.jspecify.annotations.Nullable;

import vn.socai.view.ViewStore.Entry;
import vn.socai.view.atlas.Ordinals;

/** In which commune each village was registered. */
final class Villages {
    private final Ordinals ordinals;
    private final Growing<Home> homes = new Growing<>();

    private record Home(int commune, long position) {}

    Villages(Ordinals ordinals) {
        this.ordinals = ordinals;
    }

    void take(HomeKey key, Entry entry) {
        int village = ordinals.of(key.village());
        // A crash may bring the same word again.
        if (homes.get(village) == null) {
            homes.set(village, new Home(ordinals.of(HomeKey.commune(entry.bytes())), entry.position()));
        }
    }

    @Nullable
    Entry latest(HomeKey key) {
        Home home = homes.get(ordinals.known(key.village()));
        if (home == null) {
            return null;
        }
        return new Entry(key.text(), home.position, HomeKey.bytes(ordinals.unit(home.commune)));
    }
}
