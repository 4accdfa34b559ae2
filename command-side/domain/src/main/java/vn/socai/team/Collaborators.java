package vn.socai.team;

import vn.socai.command.Decision;
import vn.socai.command.Rejected;
import vn.socai.event.RequestEvent.CollaboratorAdded;
import vn.socai.event.TeamEvent.CollaboratorsFormed;
import vn.socai.programme.TeamRules;
import vn.socai.programme.TeamRules.Overflow;
import vn.socai.team.TeamCommand.AddCollaborator;
import vn.socai.team.TeamCommand.FormCollaboratorGroup;
import vn.socai.team.TeamRejection.AlreadyMember;
import vn.socai.team.TeamRejection.GroupExists;
import vn.socai.team.TeamRejection.NoGroup;
import vn.socai.team.TeamRejection.NoGroupRule;
import vn.socai.team.TeamRejection.NotFull;

/** What a team decides on its group of collaborators (VH9): only where the programme knows one, and the team is full. */
record Collaborators(TeamDecisions team) {

    Decision form(TeamState s, FormCollaboratorGroup c) {
        Overflow overflow = TeamRules.overflow(team.binding(s, c.on()))
                .orElseThrow(() -> new Rejected(new NoGroupRule()));
        if (s.circle().formed() != null) {
            throw new Rejected(new GroupExists());
        }
        if (s.size(c.on()) < overflow.above()) {
            throw new Rejected(new NotFull(overflow.above(), overflow.rule()));
        }
        return new Decision(s.unit(), overflow.judge(), java.util.List.of(new CollaboratorsFormed(c.team(), c.on())));
    }

    Decision add(TeamState s, AddCollaborator c) {
        if (s.circle().formed() == null || c.on().isBefore(s.circle().formed())) {
            throw new Rejected(new NoGroup());
        }
        if (s.member(c.person(), c.on()) || s.circle().collaborators().contains(c.person())) {
            throw new Rejected(new AlreadyMember());
        }
        return Decision.of(s.unit(), new CollaboratorAdded(c.team(), c.person(), c.profile().ciphertext(), c.on()));
    }
}
