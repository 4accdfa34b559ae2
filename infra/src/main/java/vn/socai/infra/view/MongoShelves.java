package vn.socai.infra.view;

import java.util.Collection;
import java.util.TreeSet;

import vn.socai.view.ViewStore;
import vn.socai.view.room.ReadingRoom;
import vn.socai.view.room.Space;

/** Each generation of the views under names of its own in one database: {@code tally-1}, and then {@code 2/tally-1}. */
public final class MongoShelves implements Generations.Shelves {
    private final ViewStore store;

    public MongoShelves(ViewStore store) {
        this.store = store;
    }

    @Override
    public Collection<Integer> found() {
        TreeSet<Integer> numbers = new TreeSet<>();
        store.views().forEach(name -> numbers.add(number(name)));
        return numbers;
    }

    private static int number(String name) {
        int slash = name.indexOf('/');
        return slash < 0 ? 1 : Integer.parseInt(name.substring(0, slash));
    }

    @Override
    public Space open(int generation) {
        return new Space(store, generation == 1 ? ReadingRoom.LIVE : generation + "/");
    }

    @Override
    public void drop(int generation, Space space) {
        store.views().stream().filter(name -> number(name) == generation).forEach(store::drop);
    }

    @Override
    public void close() {
        store.close();
    }
}
