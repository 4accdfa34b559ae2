package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.value.UnitId;
import vn.socai.view.View.Page;
import vn.socai.view.tally.Account.Part;

/** What one commit adds to the cells, half years and states; each that it touches is written once. */
final class Deltas {
    /** In bytes: some five days. */
    private static final int MOST_RECENT = 100;

    private final Page page;
    private final Map<CellKey, Cell> cells = new LinkedHashMap<>();
    private final Map<HalfKey, Cell> halves = new LinkedHashMap<>();
    private final Map<Account, States> states = new LinkedHashMap<>();
    private final Map<UnitId, Optional<Account>> homes = new HashMap<>();
    private @Nullable List<Span> spans;

    Deltas(Page page) {
        this.page = page;
    }

    void add(UnitId unit, LocalDate day, int slot, long value) {
        Account own = Account.of(unit);
        Optional<Account> commune = homes.computeIfAbsent(unit, this::home);
        cell(own, day, slot, value);
        if (slot < Slot.FIRST_FLOW) {
            state(own, day, slot, value);
            commune.ifPresent(home -> state(home.with(Part.VILLAGES), day, slot, value));
        } else {
            half(own, day, slot, value);
            commune.ifPresent(home -> {
                cell(home.with(Part.RECENT), day, slot, value);
                half(home.with(Part.VILLAGES), day, slot, value);
            });
        }
    }

    private void cell(Account account, LocalDate day, int slot, long value) {
        cells.computeIfAbsent(new CellKey(account, CellKey.month(day)), key -> stored(key.text()))
                .add(day.getDayOfMonth(), slot, value);
    }

    private void half(Account account, LocalDate day, int slot, long value) {
        int month = CellKey.month(day);
        halves.computeIfAbsent(new HalfKey(account, HalfKey.half(month)), key -> stored(key.text()))
                .add(HalfKey.row(month), slot, value);
    }

    private void state(Account account, LocalDate day, int slot, long value) {
        states.computeIfAbsent(account, a -> States.of(page.get(States.key(a)), page.position()))
                .add(day, slot, value);
    }

    private Cell stored(String key) {
        return Cell.of(page.get(key), page.position());
    }

    private Optional<Account> home(UnitId unit) {
        byte[] commune = page.get(new HomeKey(unit).text());
        return Optional.ofNullable(commune).map(HomeKey::commune).map(Account::of);
    }

    /** From now on the village's figures are added to those of the commune's villages too; said once for ever. */
    void registered(UnitId village, UnitId commune) {
        String key = new HomeKey(village).text();
        if (page.get(key) == null) {
            page.put(key, HomeKey.bytes(commune));
        }
    }

    /** The windows in which households are counted besides months and all time. */
    List<Span> spans() {
        if (spans == null) {
            byte[] bytes = page.get(CellKey.WINDOWS);
            spans = bytes == null ? List.of() : Span.list(bytes);
        }
        return spans;
    }

    void spans(List<Span> more) {
        spans = more;
        page.put(CellKey.WINDOWS, Span.bytes(more));
    }

    void write() {
        cells.forEach(this::write);
        halves.forEach((key, half) -> page.put(key.text(), half.bytes()));
        states.forEach((account, turns) -> page.put(States.key(account), turns.bytes()));
    }

    /** What is recent goes over to the rest when it has grown. */
    private void write(CellKey key, Cell cell) {
        byte[] bytes = cell.bytes();
        if (key.account().part() == Part.RECENT && bytes.length > MOST_RECENT) {
            String rest = new CellKey(key.account().with(Part.VILLAGES), key.month()).text();
            Cell whole = stored(rest);
            Cell.read(bytes, whole::add);
            page.put(rest, whole.bytes());
            bytes = Cell.of(null, Cell.begun(bytes)).bytes();
        }
        page.put(key.text(), bytes);
    }
}
