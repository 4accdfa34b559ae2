package vn.socai.value;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The sets that can be made of the {@link Skill skills}: few, and millions of visits bear one of them, so each stands in memory once. */
final class SkillSets {
    private static final Skill[] SKILLS = Skill.values();
    /** By a bit for each skill. */
    private static final List<Set<Skill>> ALL = IntStream.range(0, 1 << SKILLS.length)
            .mapToObj(SkillSets::ofBits)
            .toList();

    private SkillSets() {}

    /** The equal set, unmodifiable and in the order of the skills. */
    static Set<Skill> of(Set<Skill> skills) {
        int bits = 0;
        for (Skill skill : skills) {
            bits |= bit(skill);
        }
        return ALL.get(bits);
    }

    /** Codes count from 1 without a gap. */
    private static int bit(Skill skill) {
        return 1 << (skill.code() - 1);
    }

    private static Set<Skill> ofBits(int bits) {
        EnumSet<Skill> set = EnumSet.noneOf(Skill.class);
        for (Skill skill : SKILLS) {
            if ((bits & bit(skill)) != 0) {
                set.add(skill);
            }
        }
        return Sets.ordered(Skill.class, set);
    }
}
