package vn.socai.infra.web;

import java.time.LocalDate;
import java.util.List;

import vn.socai.person.Keyring;
import vn.socai.person.Profile;
import vn.socai.programme.ProgrammeDocuments;
import vn.socai.team.RequestCommand.RequestToJoin;
import vn.socai.team.TeamCommand.EstablishTeam;
import vn.socai.value.Authority;
import vn.socai.value.Holder;
import vn.socai.value.PersonId;
import vn.socai.value.TeamId;
import vn.socai.value.TeamLevel;
import vn.socai.value.UnitId;

/** Somebody who asks to join a team of the first province, in a commune where a programme has a chain. */
final class ApplicantScope {
    private static final UnitId UNIT = new UnitId("10002.20220305");
    static final String NAME = "Lý Thị Xin Vào";
    static final String PHONE = "+84988777666";
    static final String POST = "Y sĩ trạm xá";

    static {
        Edge edge = Edge.shared();
        edge.submit(ProgrammeDocuments.read("thu-10002.yaml", """
                                                              id: thu-10002
                                                              version: 1
                                                              title: Chương trình thử
                                                              teamLabel: Tổ công nghệ số cộng đồng
                                                              area: {code: "10002", on: 2022-03-05}
                                                              from: 2022-07-01
                                                              basis: {number: 1/KH, date: 2022-07-01, office: UBND xã}
                                                              rules:
                                                                - {number: T1, kind: join_chain, strength: required,
                                                                   section: "1", steps: [resident, commune_chairman]}
                                                              """).command());
        edge.folded();
        LocalDate on = LocalDate.of(2022, 8, 1);
        TeamId team = new TeamId(edge.uuid());
        PersonId person = new PersonId(edge.uuid());
        edge.submit(new EstablishTeam(edge.id(), team, UNIT, TeamLevel.COMMUNE, "Tổ xã có đề nghị", on, Edge.BASIS));
        edge.submit(new RequestToJoin(edge.id(), team, person, edge.context.getBean(Keyring.class)
                .seal(person,
                        new Profile(NAME, PHONE, POST)), Holder.UNKNOWN, on, Authority.RESIDENT));
        edge.folded();
    }

    private ApplicantScope() {}

    /** How to come to the person. */
    static List<String> ways() {
        return List.of("{pendingRequests(unit:\"" + UNIT + "\"){edges{node{person %2$s}}}}",
                "{pendingRequests(unit:\"" + Edge.PROVINCE + "\"){edges{node{team{name} %2$s}}}}");
    }
}
