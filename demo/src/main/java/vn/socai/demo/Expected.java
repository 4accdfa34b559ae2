package vn.socai.demo;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import vn.socai.demo.Campaign.Visit;
import vn.socai.value.HouseholdRef;
import vn.socai.value.VisitFacts;

/**
 * What the campaign's figures must be in the end, counted from the plan and not from the ledger.
 *
 * @param visits visits that stand
 * @param peopleGuided people guided at them
 * @param households distinct households
 */
public record Expected(long visits, long peopleGuided, long households) {
    /** The figures of some teams. */
    static Expected of(Campaign campaign, Collection<Seat> seats) {
        long visits = 0;
        long people = 0;
        long households = 0;
        for (Seat seat : seats) {
            Set<HouseholdRef> met = new HashSet<>();
            for (Visit visit : campaign.visits(seat)) {
                VisitFacts corrected = campaign.corrected(visit);
                visits++;
                people += corrected == null ? visit.facts().peopleGuided() : corrected.peopleGuided();
                if (visit.facts().household() != null) {
                    met.add(visit.facts().household());
                }
            }
            households += met.size();
        }
        return new Expected(visits, people, households);
    }
}
