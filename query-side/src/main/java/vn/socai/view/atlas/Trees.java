package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.socai.view.atlas.UnitFiles.Sheaf;

/** The trees made so far: the few that are in use, since one of national size takes some 10 MB and 50 ms. */
final class Trees {
    private static final int KEPT = 12;
    private static final int TIMELINES_KEPT = 4;

    private final UnitFiles files;
    private final Map<Key, Tree> kept = new Kept<>(KEPT);
    private final Map<Long, Timeline> timelines = new Kept<>(TIMELINES_KEPT);
    private @Nullable Sheaf framed;
    private @Nullable Frame frame;

    private record Key(LocalDate day, long change) {}

    /** Forgets what was not asked for longest. */
    private static final class Kept<K, V> extends LinkedHashMap<K, V> {
        private static final long serialVersionUID = 1;
        private final int most;

        Kept(int most) {
            super(most, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
            return size() > most;
        }
    }

    Trees(UnitFiles files) {
        this.files = files;
    }

    /** Asked for by many at once a tree is made once: the others wait, which costs less than making it too. */
    synchronized Tree of(LocalDate on, long at) {
        Sheaf sheaf = files.sheaf();
        Key key = new Key(sheaf.dayBy(on), sheaf.changeBy(at));
        return kept.computeIfAbsent(key,
                k -> new Tree(k.day, files.ordinals(), new Places(k.day, k.change, sheaf, files.ordinals())));
    }

    synchronized Eras eras(long at) {
        Sheaf sheaf = files.sheaf();
        Frame now = frame;
        if (now == null || !sheaf.equals(framed)) {
            now = Frame.of(sheaf, files.ordinals());
            frame = now;
            framed = sheaf;
        }
        Frame of = now;
        Timeline timeline = timelines.computeIfAbsent(now.sheaf().changeBy(at),
                change -> Timeline.of(of, change, files.ordinals()));
        return new Eras(timeline, now, new Homes(sheaf, files.ordinals(), at), files.ordinals());
    }
}
