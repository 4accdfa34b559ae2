package vn.socai.bench;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import vn.socai.command.Command;
import vn.socai.command.Outcome;
import vn.socai.command.Outcome.Accepted;
import vn.socai.infra.desk.AxonDesk;
import vn.socai.infra.desk.Freshness;
import vn.socai.infra.desk.LedgerTargets;
import vn.socai.infra.desk.LedgerTeams;
import vn.socai.infra.desk.Ports;
import vn.socai.infra.lookup.ProgrammesOnShelf;
import vn.socai.infra.lookup.Reach;
import vn.socai.infra.lookup.ReportingInLedger;
import vn.socai.infra.lookup.UnitsInAtlas;
import vn.socai.infra.security.keyring.SqliteKeyring;
import vn.socai.ledger.Actor;
import vn.socai.person.SealedProfile;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.team.TeamCommand.JoinTeam;
import vn.socai.value.Ciphertext;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.Role;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;
import vn.socai.visit.VisitCommand.LogVisit;

/**
 * The product's whole command side, as mutations use it: ids are looked up, rights checked on the map, the team's book decides, and
 * what it decides is durable. Its teams stand in the ledger before the first visit.
 */
final class ProductDesk implements Taker {
    private static final LocalDate FOUNDED = LocalDate.of(2022, 6, 20);
    private static final LegalBasis DECISION = new LegalBasis("1/QĐ-UBND", FOUNDED, "UBND");
    private static final Instant NOW = Instant.parse("2034-01-02T03:00:00Z");
    private static final int CALL = 500;

    private final Product product;
    private final ProductViews views;
    private final SqliteKeyring keyring;
    private final AxonDesk desk;

    ProductDesk(Path folder, int teams) {
        product = Product.onSqlite(folder);
        views = new ProductViews(folder.resolve("views.db"), product.log());
        keyring = new SqliteKeyring(folder.resolve("keyring.db"), new SecureRandom());
        Reach reach = new Reach(product.log(), views.horizon());
        desk = new AxonDesk(product.log(), new Ports(new UnitsInAtlas(views.atlas(), reach), new ProgrammesOnShelf(
                views.shelf(), reach), new LedgerTeams(product.log(), null), new LedgerTargets(product
                        .log()), person -> Set.of(), new ReportingInLedger(product.log(), views.atlas(), reach),
                keyring), Clock
                        .fixed(NOW, ZoneOffset.UTC), Freshness.ALWAYS);
        views.catchUp();
        for (int team = 0; team < teams; team += CALL) {
            found(team, Math.min(teams, team + CALL));
        }
        views.catchUp();
    }

    private void found(int from, int to) {
        List<Command> commands = new ArrayList<>();
        for (int number = from; number < to; number++) {
            TeamId team = new TeamId(new UUID(1, number));
            commands.add(new EstablishTeam(id(), team, VisitDrafts.commune(Workload.commune(number)), TeamLevel.COMMUNE,
                    "Tổ " + number, FOUNDED, DECISION));
            PersonId person = new PersonId(new UUID(2, number));
            commands.add(new JoinTeam(id(), team, person, new SealedProfile(new Ciphertext(new byte[]{1, 2, 3}),
                    number), FOUNDED));
        }
        accepted(desk.submit(commands, new Actor("system", Role.SYSTEM, UnitId.COUNTRY)));
    }

    private static CommandId id() {
        return new CommandId(UUID.randomUUID());
    }

    @Override
    public void append(List<Visit> visits) {
        List<LogVisit> commands = visits.stream()
                .map(visit -> new LogVisit(new CommandId(visit.id()), new TeamId(new UUID(1, visit.team())), VisitDrafts
                        .facts(visit)))
                .toList();
        accepted(desk.submit(commands, new Actor("officer", Role.OFFICER, VisitDrafts.commune(visits.getFirst()
                .commune()))));
    }

    private static void accepted(List<Outcome> outcomes) {
        outcomes.forEach(outcome -> {
            if (!(outcome instanceof Accepted)) {
                throw new IllegalStateException(outcome.toString());
            }
        });
    }

    @Override
    public long bytes() {
        return product.bytes();
    }

    @Override
    public void close() {
        keyring.close();
        views.close();
        product.close();
    }
}
