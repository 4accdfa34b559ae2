package vn.socai.infra.desk;

import vn.socai.indicator.Targets;
import vn.socai.person.Keyring;
import vn.socai.person.Persons;
import vn.socai.programme.Programmes;
import vn.socai.report.Reporting;
import vn.socai.unit.Units;

/** What the desk and the aggregates ask of the rest of the product. */
public record Ports(Units units, Programmes programmes, LedgerTeams teams, Targets targets, Persons persons,
        Reporting reporting, Keyring keyring) {}
