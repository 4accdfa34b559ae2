package vn.socai.value;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rules on reports: who tells what to whom, how often and by when. Tags 30 to 49. */
public sealed interface ReportRule extends Rule {
    /**
     * Somebody reports to somebody. What the document does not state is absent or empty: without a day nothing can be overdue.
     *
     * @param from who reports
     * @param to to whom, several where the document says "authorities at all levels" (chính quyền các cấp)
     * @param via through whom (qua, thông qua)
     * @param guidedBy whose instructions say when and how (theo hướng dẫn), where the document leaves it to somebody
     * @param frequency how often
     * @param contents what is told
     * @param due the day of the month, only with {@link Frequency#MONTHLY}
     * @param window the days within which reports fall due, where they do not for ever (VH18: the pilot)
     * @param channel over what it is sent, where the document says so (PL15)
     */
    @Tag(30)
    record ReportDuty(Clause clause, List<Authority> from, List<Authority> to, @Nullable Authority via,
            @Nullable Authority guidedBy, List<Frequency> frequency, List<ReportContent> contents,
            @Nullable DueDay due, @Nullable ActiveWindow window, @Nullable ReportChannel channel)
            implements ReportRule {
        public ReportDuty {
            from = List.copyOf(from);
            to = List.copyOf(to);
            frequency = List.copyOf(frequency);
            contents = List.copyOf(contents);
        }
    }

    /**
     * The form that goes with a report.
     *
     * @param with the number of the duty with which it goes
     * @param title as printed
     * @param columns in their order
     */
    @Tag(31)
    record ReportForm(Clause clause, String with, String title, List<FormColumn> columns) implements ReportRule {
        public ReportForm {
            columns = List.copyOf(columns);
        }
    }

    /**
     * Somebody sees to it that others report.
     *
     * @param by who does
     * @param acts what is done: urge (đôn đốc), check (kiểm tra), guide (hướng dẫn)
     * @param of whose reports
     * @param to who gets them in the end
     */
    @Tag(32)
    record ReportOversight(Clause clause, Authority by, List<OversightAct> acts, List<Authority> of, Authority to)
            implements ReportRule {
        public ReportOversight {
            acts = List.copyOf(acts);
            of = List.copyOf(of);
        }
    }

    /**
     * A day of every month.
     *
     * @param day 1 to 31
     * @param inclusive false for "trước ngày 20": the 19th is the last good day
     */
    record DueDay(int day, boolean inclusive) {}

    /** Days from the first to the last, both included. */
    record ActiveWindow(LocalDate from, LocalDate lastDay) {}

    /**
     * Over what a report is sent.
     *
     * @param online over the network (qua mạng)
     * @param vietnamese over a Vietnamese platform
     * @param examples platforms that the document names
     * @param open whether others will do as well
     */
    record ReportChannel(boolean online, boolean vietnamese, List<String> examples, boolean open) {
        public ReportChannel {
            examples = List.copyOf(examples);
        }
    }

    /** A column of a form: what stands in it and its heading as printed. */
    record FormColumn(FormField field, String heading) {}

    /** What can stand in a column of a form on teams. */
    enum FormField implements Coded {
        ORDINAL(1), TEAM_NAME(2), LEADER_NAME(3), LEADER_PHONE(4), LEADER_POST(5);

        private final int code;

        FormField(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }

    /** What somebody does about others' reports. */
    enum OversightAct implements Coded {
        /** Đôn đốc. */
        URGE(1),
        /** Kiểm tra. */
        CHECK(2),
        /** Hướng dẫn. */
        GUIDE(3);

        private final int code;

        OversightAct(int code) {
            this.code = code;
        }

        @Override
        public int code() {
            return code;
        }
    }
}
