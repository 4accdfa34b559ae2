package vn.socai.view.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import vn.socai.view.Packed;

/** The days of a window for which distinct households are counted: a campaign's, or those of a target on households. */
record Span(LocalDate from, LocalDate lastDay) {
    boolean holds(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(lastDay);
    }

    static List<Span> list(byte[] bytes) {
        Packed.Reader in = new Packed.Reader(bytes);
        List<Span> spans = new ArrayList<>();
        while (in.more()) {
            spans.add(new Span(LocalDate.ofEpochDay(in.signed()), LocalDate.ofEpochDay(in.signed())));
        }
        return List.copyOf(spans);
    }

    static byte[] bytes(List<Span> spans) {
        Packed.Writer out = new Packed.Writer();
        spans.forEach(span -> out.signed(span.from.toEpochDay()).signed(span.lastDay.toEpochDay()));
        return out.bytes();
    }
}
