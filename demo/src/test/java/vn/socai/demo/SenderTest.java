package vn.socai.demo;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Intent;
import vn.socai.command.Outcome;
import vn.socai.demo.Call.Manner;
import vn.socai.demo.Dice.Topic;
import vn.socai.ledger.Actor;
import vn.socai.ledger.LedgerUnavailable;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.value.CommandId;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SenderTest {
    private static final Dice DICE = new Dice(7);

    @Test
    void cutsBetweenStreamsWherePossible() {
        List<Command> commands = new ArrayList<>();
        for (int stream = 0; stream < 7; stream++) {
            commands.addAll(onStream(stream, 300));
        }
        List<List<Command>> pieces = Sender.pieces(commands);
        assertThat(pieces).extracting(List::size).containsExactly(900, 900, 300);
        assertThat(pieces.stream().flatMap(List::stream)).containsExactlyElementsOf(commands);
    }

    @Test
    void cutsAStreamThatIsLongerThanACall() {
        List<Command> commands = new ArrayList<>(onStream(1, 10));
        commands.addAll(onStream(2, 2_500));
        List<List<Command>> pieces = Sender.pieces(commands);
        assertThat(pieces).extracting(List::size).containsExactly(10, 1_000, 1_000, 500);
        assertThat(pieces.stream().flatMap(List::stream)).containsExactlyElementsOf(commands);
    }

    @Test
    void hasNothingToSendWhereThereIsNothing() {
        assertThat(Sender.pieces(List.of())).isEmpty();
    }

    @Test
    void sendsAgainWhatALedgerThatIsBehindDidNotTake() {
        Slow desk = new Slow(2);
        Sender sender = new Sender(desk, silent());
        sender.send(phase(Manner.SINGLE));
        assertThat(desk.asked).as("each of three commands, and two of them again").isEqualTo(5);
        desk.behind = 2;
        sender.send(phase(Manner.BULK));
        assertThat(desk.asked).isEqualTo(8);
    }

    @Test
    void givesUpWhereTheLedgerStaysBehind() {
        Slow desk = new Slow(1_000);
        assertThatThrownBy(() -> new Sender(desk, silent()).send(phase(Manner.SINGLE))).isInstanceOf(
                LedgerUnavailable.class);
        assertThat(desk.asked).isEqualTo(5);
    }

    private static Progress silent() {
        return new Progress(new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8), false,
                () -> 0);
    }

    private static Phase phase(Manner manner) {
        List<Command> commands = onStream(1, 3);
        return new Phase("a phase", 3, List.of(new Call() {
            @Override
            public Manner manner() {
                return manner;
            }

            @Override
            public Actor actor() {
                return new Actor("demo", Role.OFFICER, UnitId.COUNTRY);
            }

            @Override
            public List<Command> commands() {
                return commands;
            }
        }));
    }

    /** A desk whose views are behind for its first questions. */
    private static final class Slow implements Desk {
        private int behind;
        private int asked;

        Slow(int behind) {
            this.behind = behind;
        }

        @Override
        public void admit(Intent intent, Actor actor) {
            throw new AssertionError("nobody asks");
        }

        @Override
        public Outcome submit(Command command, Actor actor) {
            asked++;
            if (behind-- > 0) {
                throw new LedgerUnavailable("the views are behind the ledger", null);
            }
            return new Outcome.Accepted(command.id(), asked, Instant.EPOCH, List.of());
        }

        @Override
        public List<Outcome> submit(List<? extends Command> commands, Actor actor) {
            Outcome first = submit(commands.getFirst(), actor);
            return commands.stream().map(command -> first).toList();
        }
    }

    private static List<Command> onStream(int stream, int count) {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commands.add(new AssignVillage(new CommandId(DICE.id(Topic.VILLAGE, stream, i)), new UnitId("mau."
                    + stream),
                    UnitId.COUNTRY, Campaign.FIRST_DAY));
        }
        return commands;
    }
}
