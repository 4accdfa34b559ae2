package vn.socai.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.ledger.codec.RecordCodec;
import vn.socai.infra.ledger.sqlite.SqliteCommitLog;
import vn.socai.infra.view.SqliteViewStore;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.Projector;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.AtlasView;
import vn.socai.view.atlas.MapAtlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.UnitFiles;
import vn.socai.view.programmes.HeldShelf;
import vn.socai.view.programmes.ProgrammesView;
import vn.socai.view.programmes.VersionFile;
import vn.socai.view.tally.Figures;
import vn.socai.view.tally.Hierarchy;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.tally.Sheets;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.TallyView;
import vn.socai.view.tally.Window;

/** Sổ Cái's ledger in SQLite, and its own roll-ups folded into its own store of views. */
final class Product implements Contender {
    private final Path folder;
    private final SqliteCommitLog log;
    private int replays;

    Product(Path folder) {
        this.folder = folder;
        log = SqliteCommitLog.open(folder.resolve("ledger.db"), LeafCodec.ofEvents(), Clock.systemUTC());
        log.append(VisitDrafts.map());
    }

    @Override
    public void append(List<Visit> visits) {
        log.append(VisitDrafts.of(visits));
    }

    SqliteCommitLog log() {
        return log;
    }

    /** As a rebuild does it, versions of every commit included, so that any position can be asked for afterwards. */
    @Override
    public RollUps replay() {
        Path file = folder.resolve("views-" + replays++ + ".db");
        try (ViewStore store = new SqliteViewStore(file)) {
            Ordinals ordinals = new Ordinals();
            RecordCodec values = new RecordCodec();
            UnitFiles units = new UnitFiles(values, ordinals);
            MapAtlas atlas = new MapAtlas(units);
            Sheets sheets = new Sheets(store, TallyView.NAME, ordinals);
            Latest<VersionFile> adopted = new Latest<>(store, ProgrammesView.NAME, key -> true, bytes -> values.decode(
                    VersionFile.class, bytes));
            Projector projector = new Projector(log, store, values, "", List.of(new AtlasView(units),
                    new ProgrammesView(
                            adopted), new TallyView(sheets)));
            while (projector.step(1_000) > 0) {
                // Until the head.
            }
            return read(new SheetTally(sheets, ordinals, atlas, new HeldShelf(adopted, atlas)), projector
                    .projectedUpTo());
        } finally {
            delete(file);
        }
    }

    private static RollUps read(Tally tally, long at) {
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
    public long bytes() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("ledger.db"))
                    .mapToLong(file -> file
                            .toFile()
                            .length())
                    .sum();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static void delete(Path file) {
        for (String suffix : List.of("", "-wal", "-shm")) {
            try {
                Files.deleteIfExists(file.resolveSibling(file.getFileName() + suffix));
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    @Override
    public void close() {
        log.close();
    }
}
