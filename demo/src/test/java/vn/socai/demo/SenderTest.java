package vn.socai.demo;

import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import vn.socai.command.Command;
import vn.socai.demo.Dice.Topic;
import vn.socai.unit.UnitCommand.AssignVillage;
import vn.socai.value.CommandId;
import vn.socai.value.UnitId;

import static org.assertj.core.api.Assertions.assertThat;

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
