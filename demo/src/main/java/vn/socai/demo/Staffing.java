package vn.socai.demo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import vn.socai.demo.Dice.Topic;
import vn.socai.person.Profile;
import vn.socai.value.LegalBasis;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;

/** Fills a seat with a team: its decision, its name, its invented members and who leads. */
record Staffing(Dice dice) {
    /** A member as the plan has it. */
    record Member(PersonId person, Profile profile) {}

    /** A team as the plan has it; the leader is the first of its members. */
    record Team(Seat seat, TeamId id, String name, LocalDate founded, LegalBasis decision, List<Member> members,
            @Nullable PersonId deputy) {
        PersonId leader() {
            return members.getFirst().person();
        }
    }

    private static final LocalDate SECOND_ROUND = LocalDate.of(2022, 9, 12);
    private static final int SECOND_ROUND_DAYS = 100;

    Team team(Seat seat) {
        long code = Long.parseLong(seat.commune().code());
        int late = seat.late() ? 1 : 0;
        LocalDate founded = seat.late()
                ? SECOND_ROUND.plusDays(dice.pick(Topic.DECISION, code, 2, SECOND_ROUND_DAYS))
                : seat.custom().founded(dice.pick(Topic.DECISION, code, 0, seat.custom().days()));
        int number = 20 + 200 * late + dice.pick(Topic.DECISION, code, 1, 180);
        LegalBasis decision = new LegalBasis(number + "/QĐ-UBND", founded, seat.custom().office() + seat.commune()
                .label());
        List<Member> members = members(seat);
        boolean deputy = dice.pick(Topic.SIZE, seat.number(), 1, 100) < seat.makeup().deputies();
        return new Team(seat, id(seat), name(seat), founded, decision, members,
                deputy ? members.get(1).person() : null);
    }

    TeamId id(Seat seat) {
        return new TeamId(dice.id(Topic.TEAM, seat.number(), 0));
    }

    int size(Seat seat) {
        Makeup makeup = seat.makeup();
        return makeup.min() + dice.pick(Topic.SIZE, seat.number(), 0, makeup.max() - makeup.min() + 1);
    }

    PersonId person(Seat seat, int member) {
        return new PersonId(dice.id(Topic.PERSON, seat.number(), member));
    }

    private static String name(Seat seat) {
        String label = seat.custom().label() + " ";
        if (seat.village() == 0) {
            return label + seat.commune().label();
        }
        return label + seat.villageKind().label().toLowerCase(Locale.ROOT) + " " + seat.villageName() + ", "
                + seat.commune().label();
    }

    private List<Member> members(Seat seat) {
        int size = size(seat);
        List<Member> members = new ArrayList<>(size);
        for (int i = 0; i < size; i++) {
            SplittableRandom chance = dice.of(Topic.NAME, seat.number(), i);
            members.add(new Member(person(seat, i),
                    new Profile(Names.person(chance), Names.phone(chance), post(seat, i, chance))));
        }
        return members;
    }

    private static String post(Seat seat, int member, SplittableRandom chance) {
        Makeup makeup = seat.makeup();
        String post = member < makeup.posts().size()
                ? makeup.posts().get(member)
                : makeup.further().get(chance.nextInt(makeup.further().size()));
        return post.replace("{xã}", seat.commune().kind().label().toLowerCase(Locale.ROOT))
                .replace("{thôn}", seat.villageKind().label().toLowerCase(Locale.ROOT));
    }
}
