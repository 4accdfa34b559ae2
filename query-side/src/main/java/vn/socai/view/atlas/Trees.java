package vn.socai.view.atlas;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import vn.socai.view.atlas.UnitFiles.Sheaf;

/** The trees made so far: the few that are in use, since one of national size takes some 10 MB and 50 ms. */
final class Trees {
    private static final int KEPT = 12;

    private final UnitFiles files;
    private final Map<Key, Tree> kept = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Tree> eldest) {
            return size() > KEPT;
        }
    };

    private record Key(LocalDate day, long change) {}

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
}
