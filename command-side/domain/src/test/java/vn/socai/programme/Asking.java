package vn.socai.programme;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.Holder;
import vn.socai.value.Post;
import vn.socai.value.Quality;
import vn.socai.value.TeamLevel;

/** How the cases on teams ask the interpreter. */
final class Asking {
    static final String LC = "lao-cai-2022";
    static final String PL = "phu-luong-2022";
    static final String VH = "van-ho-2022";
    static final String NT = "ninh-thuan-2022";
    static final String BT = "ministry-2024";

    private Asking() {}

    static List<ProgrammeAdopted> binding(Documents documents, String programme) {
        return List.of(documents.programme(programme));
    }

    /** What the rule of that number says of the matter: grade and side of each verdict, in the order of the document. */
    static List<String> said(Documents documents, String programme, String rule, Matter matter) {
        return Judge.all(binding(documents, programme), matter)
                .stream()
                .filter(v -> v.rule().equals(rule))
                .map(v -> v.grade() + " " + v.side() + (v.bound() == null ? "" : " " + v.bound()))
                .toList();
    }

    static String text(Grade grade, Side side) {
        return grade + " " + side;
    }

    static Holder post(Post... posts) {
        return new Holder(Set.of(posts), Set.of());
    }

    static Holder able(Post post, Quality... qualities) {
        return new Holder(Set.of(post), Arrays.stream(qualities).collect(Collectors.toSet()));
    }

    static Holder able(Quality... qualities) {
        return new Holder(Set.of(), Arrays.stream(qualities).collect(Collectors.toSet()));
    }

    /** A team of so many members; those named first, the others unknown. */
    static TeamMatter.Staff team(TeamLevel level, int size, Holder... named) {
        List<Holder> members = IntStream.range(0, size)
                .mapToObj(i -> i < named.length ? named[i] : Holder.UNKNOWN)
                .toList();
        return new TeamMatter.Staff(level, members, null, null);
    }

    static TeamMatter.Staff led(TeamLevel level, @Nullable Holder leader, @Nullable Holder deputy) {
        return new TeamMatter.Staff(level, List.of(), leader, deputy);
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }

    static LocalDate[] days(String... iso) {
        return Arrays.stream(iso).map(LocalDate::parse).toArray(LocalDate[]::new);
    }
}
