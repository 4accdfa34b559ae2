package vn.socai.graphql.group;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.graphql.receipt.Counter;
import vn.socai.graphql.receipt.ReceiptNode;
import vn.socai.group.GroupCommand.ChangeGroup;
import vn.socai.group.GroupCommand.CloseGroup;
import vn.socai.group.GroupCommand.RegisterGroup;
import vn.socai.ledger.Actor;
import vn.socai.value.Authority;
import vn.socai.value.ChatPlatform;
import vn.socai.value.CommandId;
import vn.socai.value.GroupId;
import vn.socai.value.GroupPlace;
import vn.socai.value.Participant;
import vn.socai.value.TeamId;

/** Hands in what concerns groups. */
@Controller
public class GroupMutations {
    private static final int NAME = 200;

    private final Counter counter;

    public GroupMutations(Counter counter) {
        this.counter = counter;
    }

    /** Where a group belongs; exactly one is there, as the schema sees to. */
    public record GroupPlaceInput(@Nullable UUID team, @Nullable String commune, @Nullable String residents,
            @Nullable String province) {
        GroupPlace read() {
            if (team != null) {
                return new GroupPlace.OfTeam(new TeamId(team));
            } else if (commune != null) {
                return new GroupPlace.OfCommune(Input.unit("place.commune", commune));
            } else if (residents != null) {
                return new GroupPlace.OfResidents(Input.unit("place.residents", residents));
            } else if (province != null) {
                return new GroupPlace.OfProvince(Input.unit("place.province", province));
            }
            throw new Refusal(Problems.invalid("place", "Phải nêu nơi của nhóm.", "The place must be named."));
        }
    }

    /** A group to register. */
    public record RegisterGroupInput(UUID id, GroupPlaceInput place, UUID group, ChatPlatform platform, String name,
            Authority host, List<Participant> participants, LocalDate on) {}

    /** A group to change. */
    public record ChangeGroupInput(UUID id, GroupPlaceInput place, UUID group, String name,
            List<Participant> participants, LocalDate on) {}

    /** A group to close. */
    public record CloseGroupInput(UUID id, GroupPlaceInput place, UUID group, LocalDate on) {}

    @MutationMapping
    public ReceiptNode registerGroup(@Argument RegisterGroupInput input, Actor actor) {
        return counter.submit(new RegisterGroup(new CommandId(input.id), input.place.read(), new GroupId(input.group),
                input.platform, Input.text("name", input.name, NAME), input.host, Set.copyOf(input.participants),
                input.on), actor);
    }

    @MutationMapping
    public ReceiptNode changeGroup(@Argument ChangeGroupInput input, Actor actor) {
        return counter.submit(new ChangeGroup(new CommandId(input.id), input.place.read(), new GroupId(input.group),
                Input.text("name", input.name, NAME), Set.copyOf(input.participants), input.on), actor);
    }

    @MutationMapping
    public ReceiptNode closeGroup(@Argument CloseGroupInput input, Actor actor) {
        return counter.submit(new CloseGroup(new CommandId(input.id), input.place.read(), new GroupId(input.group),
                input.on), actor);
    }
}
