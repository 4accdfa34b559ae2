package vn.socai.view.programmes;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

import vn.socai.event.ProgrammeEvent.ProgrammeAdopted;
import vn.socai.value.CampaignRule;
import vn.socai.value.ProgrammeId;
import vn.socai.value.Rule;
import vn.socai.value.UnitId;
import vn.socai.view.Latest;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.atlas.Tree;

/** The shelf over the programmes in memory: they are few. */
public final class HeldShelf implements Shelf {
    private final Latest<VersionFile> adopted;
    private final Atlas atlas;

    public HeldShelf(Latest<VersionFile> adopted, Atlas atlas) {
        this.adopted = adopted;
        this.atlas = atlas;
    }

    @Override
    public List<ProgrammeCard> all(long at) {
        return last(at, card -> true);
    }

    @Override
    public List<ProgrammeCard> judging(LocalDate on, long at) {
        // A version takes the place of the one before from its first day on, also where it ends earlier.
        return last(at, card -> !card.from().isAfter(on)).stream().filter(card -> card.binds(on)).toList();
    }

    /** Of each programme the last version that fits. */
    private List<ProgrammeCard> last(long at, Predicate<ProgrammeCard> fits) {
        TreeMap<String, ProgrammeCard> last = new TreeMap<>();
        adopted.each("", at, (key, file) -> {
            ProgrammeCard card = card(file.document());
            ProgrammeId id = card.programme().programme();
            if (fits.test(card)) {
                last.put(id.value(), card);
            }
        });
        return List.copyOf(last.values());
    }

    @Override
    public List<VersionCard> versions(ProgrammeId programme, long at) {
        List<VersionFile> files = new ArrayList<>();
        adopted.each(ProgrammesView.versions(programme), at, (key, file) -> files.add(file));
        List<VersionCard> versions = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            VersionFile file = files.get(i);
            List<Rule> rules = file.document().rules();
            List<Rule> before = i == 0 ? rules : files.get(i - 1).document().rules();
            versions.add(new VersionCard(card(file.document()), file.making(), file.position(),
                    replacedFrom(files.subList(i + 1, files.size())), without(before, rules), without(rules, before)));
        }
        return List.copyOf(versions);
    }

    private static @Nullable LocalDate replacedFrom(List<VersionFile> later) {
        return later.stream().map(file -> file.document().from()).min(Comparator.naturalOrder()).orElse(null);
    }

    private static List<Rule> without(List<Rule> rules, List<Rule> others) {
        return rules.stream().filter(rule -> !others.contains(rule)).toList();
    }

    private static ProgrammeCard card(ProgrammeAdopted e) {
        return new ProgrammeCard(e.programme(), e.title(), e.teamLabel(), e.area(), e.from(), e.until(), e.basis(), e
                .rules());
    }

    @Override
    public List<ProgrammeCard> binding(UnitId unit, LocalDate on, long at) {
        Tree tree = atlas.tree(on, at);
        List<ProgrammeCard> binding = new ArrayList<>(judging(on, at));
        binding.removeIf(card -> !tree.holds(card.area(), unit));
        // The longer the way up from the area, the nearer it is to the unit.
        binding.sort(Comparator.comparingInt(card -> -tree.path(card.area()).size()));
        return List.copyOf(binding);
    }

    @Override
    public List<CampaignCard> campaigns(long at) {
        List<CampaignCard> campaigns = new ArrayList<>();
        for (ProgrammeCard programme : all(at)) {
            for (Rule rule : programme.rules()) {
                if (rule instanceof CampaignRule.Campaign c) {
                    campaigns.add(new CampaignCard(c.id(), c.name(), c.from(), c.lastDay(), programme.programme(),
                            programme.area()));
                }
            }
        }
        campaigns.sort(Comparator.comparing(CampaignCard::from).thenComparing(CampaignCard::id));
        return List.copyOf(campaigns);
    }

    @Override
    public Optional<CampaignCard> campaign(String id, long at) {
        return campaigns(at).stream()
                .filter(campaign -> campaign.id().equals(id))
                .min(Comparator.comparingInt(campaign -> depth(campaign, at)));
    }

    /** Anybody may set a campaign in an area of their own: under an id that is taken, it must not stand for the wider one. */
    private int depth(CampaignCard campaign, long at) {
        int depth = atlas.tree(campaign.from(), at).path(campaign.area()).size();
        return depth == 0 ? Integer.MAX_VALUE : depth;
    }
}
