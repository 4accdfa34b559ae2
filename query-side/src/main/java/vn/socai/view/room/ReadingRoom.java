package vn.socai.view.room;

import java.util.ArrayList;
import java.util.List;

import vn.socai.event.EvaluationEvent.EvaluationOpened;
import vn.socai.ledger.CommitLog;
import vn.socai.view.Latest;
import vn.socai.view.Projector;
import vn.socai.view.Values;
import vn.socai.view.View;
import vn.socai.view.ViewStore;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.AtlasView;
import vn.socai.view.atlas.MapAtlas;
import vn.socai.view.atlas.Ordinals;
import vn.socai.view.atlas.UnitFiles;
import vn.socai.view.chronicle.Chronicle;
import vn.socai.view.chronicle.ChronicleView;
import vn.socai.view.chronicle.LedgerChronicle;
import vn.socai.view.difficulty.Difficulties;
import vn.socai.view.difficulty.DifficultiesView;
import vn.socai.view.difficulty.DifficultyFile;
import vn.socai.view.difficulty.HeldDifficulties;
import vn.socai.view.evaluation.Evaluations;
import vn.socai.view.evaluation.EvaluationsView;
import vn.socai.view.evaluation.FigureSource;
import vn.socai.view.evaluation.HeldEvaluations;
import vn.socai.view.evaluation.RegisterFigures;
import vn.socai.view.evaluation.ReportFigures;
import vn.socai.view.evaluation.ScoreFile;
import vn.socai.view.evaluation.ScoresView;
import vn.socai.view.evaluation.TallyFigures;
import vn.socai.view.evaluation.TrainingFigures;
import vn.socai.view.evidence.Evidence;
import vn.socai.view.evidence.LedgerEvidence;
import vn.socai.view.founding.FoundingFile;
import vn.socai.view.founding.FoundingView;
import vn.socai.view.founding.Foundings;
import vn.socai.view.founding.HeldFoundings;
import vn.socai.view.honour.CommendationFile;
import vn.socai.view.honour.CommendationsView;
import vn.socai.view.honour.HeldHonours;
import vn.socai.view.honour.Honours;
import vn.socai.view.honour.SelectionFile;
import vn.socai.view.honour.SelectionsView;
import vn.socai.view.practice.HeldPractices;
import vn.socai.view.practice.PracticeFile;
import vn.socai.view.practice.Practices;
import vn.socai.view.practice.PracticesView;
import vn.socai.view.programmes.HeldShelf;
import vn.socai.view.programmes.ProgrammesView;
import vn.socai.view.programmes.Shelf;
import vn.socai.view.programmes.VersionFile;
import vn.socai.view.reportbook.FiledBook;
import vn.socai.view.reportbook.HeldBook;
import vn.socai.view.reportbook.Owing;
import vn.socai.view.reportbook.ReportBook;
import vn.socai.view.reportbook.ReportBookView;
import vn.socai.view.roster.FiledRoster;
import vn.socai.view.roster.Roster;
import vn.socai.view.roster.RosterView;
import vn.socai.view.roster.TeamFiles;
import vn.socai.view.scoreboard.HeldScoreboard;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.scoreboard.ScoreboardView;
import vn.socai.view.scoreboard.TargetFile;
import vn.socai.view.tally.SheetTally;
import vn.socai.view.tally.Sheets;
import vn.socai.view.tally.Tally;
import vn.socai.view.tally.TallyView;

/**
 * Every view with its queries, over one ledger.
 *
 * @param projector brings them forward; also the {@link vn.socai.view.Horizon}
 */
public record ReadingRoom(Projector projector, Atlas atlas, Tally tally, Roster roster, Shelf shelf,
        Scoreboard scoreboard, Chronicle chronicle, Evidence evidence, ReportBook reports, Owing owing,
        WorkRoom work,
        Difficulties difficulties, Practices practices, Honours honours,
        Evaluations evaluations, Foundings foundings, List<View> views) {
    /** The live views' namespace. */
    public static final String LIVE = "";

    /**
     * Opens the views: what they hold in memory is loaded from the store.
     *
     * @param namespace is put before each view's name in the store: {@link #LIVE}, or another for a rebuild beside the live ones
     */
    public static ReadingRoom open(CommitLog log, ViewStore store, Values values, String namespace) {
        Ordinals ordinals = new Ordinals();
        UnitFiles units = new UnitFiles(values, ordinals);
        Atlas atlas = new MapAtlas(units);
        Latest<VersionFile> adopted = latest(store, namespace + ProgrammesView.NAME, values, VersionFile.class);
        Shelf shelf = new HeldShelf(adopted, atlas);
        Sheets sheets = new Sheets(store, namespace + TallyView.NAME, ordinals);
        SheetTally tally = new SheetTally(sheets, ordinals, atlas, shelf);
        TeamFiles teams = new TeamFiles(store, namespace + RosterView.NAME, values);
        Latest<TargetFile> targets = new Latest<>(store, namespace + ScoreboardView.NAME, key -> true,
                bytes -> values.decode(TargetFile.class, bytes));
        Latest<DifficultyFile> difficulties = latest(store, namespace + DifficultiesView.NAME, values,
                DifficultyFile.class);
        Latest<PracticeFile> practices = latest(store, namespace + PracticesView.NAME, values, PracticeFile.class);
        Latest<CommendationFile> commendations = latest(store, namespace + CommendationsView.NAME, values,
                CommendationFile.class);
        Latest<SelectionFile> selections = latest(store, namespace + SelectionsView.NAME, values, SelectionFile.class);
        Latest<FoundingFile> foundings = latest(store, namespace + FoundingView.NAME, values, FoundingFile.class);
        Latest<EvaluationOpened> evaluations = latest(store, namespace + EvaluationsView.NAME, values,
                EvaluationOpened.class);
        Latest<ScoreFile> scores = latest(store, namespace + ScoresView.NAME, values, ScoreFile.class);
        Roster roster = new FiledRoster(teams, store, namespace + RosterView.NAME, values, atlas, ordinals);
        WorkRoom work = WorkRoom.open(store, values, namespace, atlas, ordinals, roster);
        HeldBook book = new HeldBook(store, namespace + ReportBookView.NAME, values);
        List<View> views = new ArrayList<>(work.views());
        views.addAll(List.of(new AtlasView(units), new ProgrammesView(adopted), new TallyView(sheets),
                new RosterView(teams), new ScoreboardView(targets), new ChronicleView(),
                new DifficultiesView(difficulties), new PracticesView(practices), new CommendationsView(commendations),
                new SelectionsView(selections), new EvaluationsView(evaluations), new ScoresView(scores),
                new ReportBookView(book), new FoundingView(foundings)));
        Scoreboard scoreboard = new HeldScoreboard(targets, tally, atlas, work.tally(), work.trainings());
        Chronicle chronicle = new LedgerChronicle(log, store, namespace + ChronicleView.NAME, atlas, ordinals);
        Difficulties register = new HeldDifficulties(difficulties);
        Practices library = new HeldPractices(practices);
        Honours honours = new HeldHonours(commendations, selections);
        Projector projector = new Projector(log, store, values, namespace, views);
        Evidence evidence = new LedgerEvidence(log, store, namespace + ChronicleView.NAME, namespace + TallyView.NAME,
                tally, position -> projector.isParked(TallyView.NAME, position));
        Owing owing = new Owing(atlas, roster);
        ReportBook reports = new FiledBook(book, atlas, owing);
        FigureSource figures = new TallyFigures(tally, scoreboard, shelf, chronicle, evidence)
                .or(new RegisterFigures(register, library, honours, atlas))
                .or(new TrainingFigures(work.trainings(), shelf, chronicle))
                .or(new ReportFigures(reports, atlas, chronicle));
        return new ReadingRoom(projector, atlas, tally, roster, shelf,
                scoreboard, chronicle, evidence, reports, owing, work, register, library,
                honours,
                new HeldEvaluations(evaluations, scores, figures, shelf, values), new HeldFoundings(foundings),
                List.copyOf(views));
    }

    private static <T extends Record> Latest<T> latest(ViewStore store, String stored, Values values, Class<T> type) {
        return new Latest<>(store, stored, key -> true, bytes -> values.decode(type, bytes));
    }
}
