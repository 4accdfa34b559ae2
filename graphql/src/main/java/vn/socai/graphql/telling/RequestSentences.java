package vn.socai.graphql.telling;

import vn.socai.event.RequestEvent;
import vn.socai.event.RequestEvent.ApplicantIntroduced;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.RequestEvent.JoinRejected;
import vn.socai.event.RequestEvent.JoinRequested;
import vn.socai.event.RequestEvent.LeaveProposed;
import vn.socai.event.RequestEvent.LeaveRequested;

/** Sentences on the way into a team and out of it. */
final class RequestSentences {
    private RequestSentences() {}

    static Telling of(RequestEvent event, Term team, Words words) {
        return switch (event) {
            case JoinRequested e -> new Telling("Một người đề nghị vào " + team.vi() + ".", "A person asked to join "
                    + team.en() + ".");
            case ApplicantIntroduced e -> new Telling("Người đề nghị vào " + team.vi() + " được " + words.word(e.by())
                    .vi() + " giới thiệu.", "The applicant to " + team.en() + " was introduced by the " + words.word(e
                            .by()).en() + ".");
            case JoinRejected e -> new Telling("Đề nghị vào " + team.vi() + " bị " + words.word(e.by()).vi()
                    + " từ chối.", "The request to join " + team.en() + " was rejected by the " + words.word(e.by())
                            .en() + ".");
            case LeaveRequested e -> new Telling("Một thành viên xin rời " + team.vi() + ".",
                    "A member asked to leave " + team.en() + ".");
            case LeaveProposed e -> new Telling("Việc xin rời " + team.vi() + " được " + words.word(e.by()).vi()
                    + " đề xuất.", "Leaving " + team.en() + " was proposed by the " + words.word(e.by()).en() + ".");
            case CollaboratorAdded e -> new Telling("Một người vào nhóm cộng tác viên của " + team.vi() + ".",
                    "A person became a collaborator of " + team.en() + ".");
        };
    }
}
