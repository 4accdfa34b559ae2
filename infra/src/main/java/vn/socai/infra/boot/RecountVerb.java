package vn.socai.infra.boot;

import java.io.IOException;
import java.io.PrintStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.infra.ledger.codec.LeafCodec;
import vn.socai.infra.segment.Segment;
import vn.socai.infra.segment.SkimmedVisits;
import vn.socai.view.recount.Comparison;
import vn.socai.view.recount.Counted;
import vn.socai.view.recount.Divergence;
import vn.socai.view.recount.Recount;
import vn.socai.view.tally.Figure;

/** Counts the figures of a ledger again, by other code than the views', and holds them against what the views show. */
final class RecountVerb {
    /** The first differences are told one by one. */
    private static final int TOLD = 10;
    /** So much of the memory may hold visits of households, one part in so many. */
    private static final int SHARE = 4;

    private final PrintStream out;
    private final PrintStream err;

    RecountVerb(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** @throws Complaint {@code VIEWS_DIFFER} where a figure is not the same, {@code USAGE} for a position behind the ledger's last */
    void carryOut(Invocation.Recount asked) {
        try (Engine engine = Engine.open(asked.settings())) {
            long head = engine.views().horizon().projectedUpTo();
            if (asked.at() > head) {
                throw new Complaint(Kind.USAGE, "Sổ chỉ có " + head + " bản ghi, không đếm được đến " + asked.at()
                        + ".",
                        "The ledger holds " + head + " commits and cannot be counted up to " + asked.at() + ".");
            }
            long begun = System.nanoTime();
            Counted counted = counted(engine, asked, asked.at() == 0 ? head : asked.at());
            double seconds = (System.nanoTime() - begun) / 1e9;
            Comparison.Result result = new Comparison(engine.views().atlas(), engine.views().tally(), LocalDate.now(
                    Engine.ZONE)).of(counted);
            tell(counted, seconds, result);
        }
    }

    private Counted counted(Engine engine, Invocation.Recount asked, long position) {
        Recount recount = recount(engine, asked);
        if (asked.households() || asked.afresh()) {
            return recount.upTo(position);
        }
        try (Segment segment = Segment.open(engine.segment(), engine.log())) {
            Counted counted = recount.keeping(segment).upTo(position);
            segment.trouble().ifPresent(this::tell);
            return counted;
        } catch (IOException unusable) {
            tell(unusable);
            return recount.upTo(position);
        }
    }

    private void tell(IOException unusable) {
        err.println("  Không dùng được tệp đếm sẵn / the segment cannot be used: " + unusable.getMessage());
    }

    private Recount recount(Engine engine, Invocation.Recount asked) {
        Runtime runtime = Runtime.getRuntime();
        long[] told = {System.nanoTime()};
        LeafCodec leaves = LeafCodec.ofEvents();
        Recount recount = Recount.of(() -> new SkimmedVisits(engine.log(), leaves), runtime.availableProcessors())
                .telling((
                        pass, commits) -> {
                    if (System.nanoTime() - told[0] > 2_000_000_000L) {
                        told[0] = System.nanoTime();
                        err.println("  ... " + commits + (pass == 1 ? "" : " (lượt / pass " + pass + ")"));
                    }
                });
        return asked.households() ? recount.withHouseholds(runtime.maxMemory() / SHARE) : recount;
    }

    private void tell(Counted counted, double seconds, Comparison.Result result) {
        List<Divergence> found = result.divergences();
        found.stream().limit(TOLD).forEach(one -> out.println("  " + line(one)));
        String counts = String.format(Locale.ROOT,
                "  bản ghi / commits: %d, sự kiện / events: %d, giây / seconds: %.1f, số liệu đã so / figures compared: %d,"
                        + " bản ghi lấy từ tệp đếm sẵn / commits taken from the segment: %d",
                counted.position(), counted.extent().events(), seconds, result.figures(), counted.extent().kept());
        if (!found.isEmpty()) {
            out.println(counts);
            throw new Complaint(Kind.VIEWS_DIFFER, "Đếm lại từ sổ thì " + found.size() + " số liệu khác số đang dùng.",
                    "Counted again from the ledger, " + found.size() + " figures differ from those shown.");
        }
        out.println("Đếm lại khớp với số liệu đang dùng. / Counted again, every figure is as shown.");
        out.println(counts);
    }

    private static String line(Divergence one) {
        return one.unit() + ", " + (one.month() == null ? "mọi tháng / all time" : one.month()) + ", " + name(one
                .figure()) + ": đếm được / counted " + one.counted() + ", đang dùng / shown " + one.shown();
    }

    private static String name(Figure figure) {
        return switch (figure) {
            case Figure.Visits f -> "lượt thăm / visits";
            case Figure.Households f -> "hộ / households";
            case Figure.PeopleGuided f -> "lượt người được hướng dẫn / people guided";
            case Figure.Taught f -> "kĩ năng / skill " + f.skill();
            case Figure.About f -> "lĩnh vực / area " + f.area();
            case Figure.Teams f -> "tổ / teams";
            case Figure.TeamsOfLevel f -> "tổ / teams " + f.level();
            case Figure.Members f -> "thành viên / members";
            case Figure.Targets f -> "chỉ tiêu / targets";
            case Figure.TargetsMet f -> "chỉ tiêu đạt / targets met";
        };
    }
}
