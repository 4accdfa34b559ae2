package vn.socai.graphql.telling;

import vn.socai.event.MemberEvent;
import vn.socai.event.MemberEvent.DeputyAppointed;
import vn.socai.event.MemberEvent.LeaderAppointed;
import vn.socai.event.MemberEvent.MemberAttested;
import vn.socai.event.MemberEvent.MemberJoined;
import vn.socai.event.MemberEvent.MemberLeft;
import vn.socai.event.RequestEvent;

/** Sentences on who is in a team. */
final class MemberSentences {
    private MemberSentences() {}

    static Telling of(MemberEvent event, Words words) {
        Term team = words.team(event.team());
        return switch (event) {
            case MemberJoined e -> new Telling("Một người vào " + team.vi() + ".", "A person joined " + team.en()
                    + ".");
            case MemberLeft e -> new Telling("Một thành viên rời " + team.vi() + ".", "A member left " + team.en()
                    + ".");
            case LeaderAppointed e -> new Telling("Một thành viên được cử làm tổ trưởng của " + team.vi() + ".",
                    "A member was appointed leader of " + team.en() + ".");
            case DeputyAppointed e -> new Telling("Một thành viên được cử làm tổ phó của " + team.vi() + ".",
                    "A member was appointed deputy leader of " + team.en() + ".");
            case MemberAttested e -> new Telling("Chức vụ và điều kiện của một thành viên " + team.vi()
                    + " được xác nhận.", "Post and qualities of a member of " + team.en() + " were attested.");
            case RequestEvent e -> RequestSentences.of(e, team, words);
        };
    }
}
