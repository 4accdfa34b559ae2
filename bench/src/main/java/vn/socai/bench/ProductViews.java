package vn.socai.bench;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;

import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.view.SqliteViewStore;
import vn.socai.ledger.CommitLog;
import vn.socai.value.UnitId;
import vn.socai.view.Horizon;
import vn.socai.view.Latest;
import vn.socai.view.Projector;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.AtlasView;
import vn.socai.view.atlas.MapAtlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.UnitFiles;
import vn.socai.view.programmes.HeldShelf;
import vn.socai.view.programmes.ProgrammesView;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.programmes.VersionFile;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.tally.Sheets;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

/** The map, the programmes and the figures that the product folds from a ledger, in a store of their own. */
public final class ProductViews implements AutoCloseable {
    private static final int STEP = 1_000;

    private final SqliteViewStore store;
    private final Projector projector;
    private final Atlas atlas;
    private final Shelf shelf;
    private final Tally tally;

    /** Nothing is folded yet. */
    public ProductViews(Path file, CommitLog log) {
        store = new SqliteViewStore(file);
        Ordinals ordinals = new Ordinals();
        RecordCodec values = new RecordCodec();
        UnitFiles units = new UnitFiles(values, ordinals);
        atlas = new MapAtlas(units);
        Sheets sheets = new Sheets(store, TallyView.NAME, ordinals);
        Latest<VersionFile> adopted = new Latest<>(store, ProgrammesView.NAME, key -> true, bytes -> values.decode(
                VersionFile.class, bytes));
        projector = new Projector(log, store, values, "", List.of(new AtlasView(units), new ProgrammesView(adopted),
                new TallyView(sheets)));
        shelf = new HeldShelf(adopted, atlas);
        tally = new SheetTally(sheets, ordinals, atlas, shelf);
    }

    /** Folds up to the head. */
    public void catchUp() {
        catchUp(position -> {});
    }

    /** The same; {@code reached} is told how far it has come. */
    public void catchUp(LongConsumer reached) {
        while (projector.step(STEP) > 0) {
            reached.accept(projector.projectedUpTo());
        }
    }

    /** The map. */
    Atlas atlas() {
        return atlas;
    }

    /** The programmes. */
    Shelf shelf() {
        return shelf;
    }

    /** How far is folded, and when it goes on. */
    Horizon horizon() {
        return projector;
    }

    /** The figures. */
    public Tally tally() {
        return tally;
    }

    /** How far is folded. */
    public long projectedUpTo() {
        return projector.projectedUpTo();
    }

    /** All figures of every month, read from the views. */
    RollUps rollUps() {
        long at = projector.projectedUpTo();
        RollUps all = new RollUps();
        LocalDate today = LocalDate.of(2026, 1, 1);
        Hierarchy tree = new Hierarchy.AsOf(today);
        List<UnitId> communes = IntStream.range(0, Workload.COMMUNES).mapToObj(VisitDrafts::commune).toList();
        List<UnitId> provinces = IntStream.range(0, Workload.PROVINCES).mapToObj(VisitDrafts::province).toList();
        for (YearMonth month = YearMonth.of(2024, 1); month.isBefore(YearMonth.of(2034, 1)); month = month.plusMonths(
                1)) {
            Window window = new Window.Month(month);
            Figures nation = tally.rollUp(UnitId.COUNTRY, window, tree, at);
            if (nation.visits() == 0) {
                continue;
            }
            all.nation(month, nation.visits(), nation.peopleGuided());
            Map<UnitId, Figures> ofCommunes = tally.rollUps(communes, window, tree, at);
            for (int i = 0; i < communes.size(); i++) {
                Figures figures = Objects.requireNonNull(ofCommunes.get(communes.get(i)));
                all.commune(i, month, figures.visits(), figures.peopleGuided());
            }
            Map<UnitId, Figures> ofProvinces = tally.rollUps(provinces, window, tree, at);
            for (int i = 0; i < provinces.size(); i++) {
                Figures figures = Objects.requireNonNull(ofProvinces.get(provinces.get(i)));
                all.province(i, month, figures.visits(), figures.peopleGuided());
            }
        }
        return all;
    }

    @Override
    public void close() {
        store.close();
    }
}
