package vn.socai.founding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.Event;
import vn.socai.event.FoundingEvent.DocumentsFiled;
import vn.socai.event.FoundingEvent.LessonsSummarised;
import vn.socai.event.FoundingEvent.PilotClosed;
import vn.socai.event.FoundingEvent.PilotOpened;
import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.founding.FoundingCommand.ClosePilot;
import vn.socai.founding.FoundingCommand.FileDocuments;
import vn.socai.founding.FoundingCommand.OpenPilot;
import vn.socai.founding.FoundingCommand.SummariseLessons;
import vn.socai.founding.FoundingRejection.FiledElsewhere;
import vn.socai.founding.FoundingRejection.FiledInFuture;
import vn.socai.founding.FoundingRejection.NoPilot;
import vn.socai.founding.FoundingRejection.NotBinding;
import vn.socai.founding.FoundingRejection.NothingFiled;
import vn.socai.founding.FoundingRejection.PilotNotOpen;
import vn.socai.founding.FoundingRejection.PilotOpen;
import vn.socai.person.SealedWords;
import vn.socai.programme.Judge;
import vn.socai.programme.Programmes;
import vn.socai.programme.TeamMatter.Filed;
import vn.socai.programme.TeamMatter.Piloted;
import vn.socai.programme.TeamMatter.Piloted.Moment;
import vn.socai.programme.Verdict;
import vn.socai.programme.Verdict.Grade;
import vn.socai.programme.Verdict.Side;
import vn.socai.value.FilingKind;

/** What a unit's book decides: late is a fact, to the wrong office is a mistake. */
record FoundingDecisions(@Nullable LocalDate opened, @Nullable LocalDate closed, LocalDate today,
        Programmes programmes) {

    Decision decide(FoundingCommand command) {
        if (command.on().isAfter(today)) {
            throw new Rejected(new FiledInFuture(command.on(), today));
        }
        // A filing may come before its programme's first day or after its last, as far as the programme binds the unit at all.
        ProgrammeAdopted programme = programmes.binding(command.unit(), command.on())
                .stream()
                .filter(adopted -> adopted.programme().programme().equals(command.programme()))
                .findFirst()
                .orElseThrow(() -> new Rejected(new NotBinding(command.programme())));
        return switch (command) {
            case FileDocuments c -> file(programme, c);
            case OpenPilot c -> open(programme, c);
            case ClosePilot c -> close(programme, c);
            case SummariseLessons c -> judged(programme, c, Moment.LESSONS, new LessonsSummarised(c.unit(), c
                    .programme(), c.on(), text(c.lessons())), "Bài học thí điểm được tổng hợp sau hạn",
                    "The lessons of the pilot were summarised after the last good day");
        };
    }

    private static vn.socai.value.@Nullable SealedText text(@Nullable SealedWords words) {
        return words == null ? null : words.text();
    }

    private Decision file(ProgrammeAdopted programme, FileDocuments c) {
        if (c.what().isEmpty()) {
            throw new Rejected(new NothingFiled());
        }
        List<Event> events = new ArrayList<>(List.of(new DocumentsFiled(c.unit(), c.programme(), c.what(), c.by(), c
                .to(), c.via(), c.on(), c.document())));
        for (FilingKind what : c.what().stream().sorted().toList()) {
            Optional<Verdict> verdict = Judge.judge(List.of(programme), new Filed(what, c.by(), c.to(), c.via(), c
                    .on()));
            verdict.filter(v -> v.grade() == Grade.BREACH && v.side() == Side.OTHER).ifPresent(v -> {
                throw new Rejected(new FiledElsewhere(what, v.rule()));
            });
            verdict.flatMap(v -> v.told(c.unit(), null, null, "Gửi " + what.vi() + " sau hạn",
                    "Handed in after the last good day: " + what.en())).ifPresent(events::add);
        }
        return new Decision(c.unit(), programme.programme(), events);
    }

    private Decision open(ProgrammeAdopted programme, OpenPilot c) {
        if (opened != null && closed == null) {
            throw new Rejected(new PilotOpen(opened));
        }
        return judged(programme, c, Moment.OPENED, new PilotOpened(c.unit(), c.programme(), c.on()),
                "Thí điểm bắt đầu sau ngày quy định", "The pilot began after the day that the programme names");
    }

    private Decision close(ProgrammeAdopted programme, ClosePilot c) {
        if (opened == null || closed != null || c.on().isBefore(opened)) {
            throw new Rejected(new PilotNotOpen());
        }
        return judged(programme, c, Moment.CLOSED, new PilotClosed(c.unit(), c.programme(), c.on()),
                "Thí điểm kết thúc khác ngày quy định", "The pilot ended on another day than the programme names");
    }

    private static Decision judged(ProgrammeAdopted programme, FoundingCommand c, Moment moment, Event event, String vi,
            String en) {
        Verdict verdict = Judge.judge(List.of(programme), new Piloted(moment, c.on()))
                .orElseThrow(() -> new Rejected(new NoPilot()));
        List<Event> events = new ArrayList<>(List.of(event));
        verdict.told(c.unit(), null, null, vi, en).ifPresent(events::add);
        return new Decision(c.unit(), programme.programme(), events);
    }
}
