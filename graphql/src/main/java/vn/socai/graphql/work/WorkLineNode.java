package vn.socai.graphql.work;

import org.jspecify.annotations.Nullable;

import vn.socai.value.Authority;
import vn.socai.value.BudgetSource;
import vn.socai.value.BudgetTier;
import vn.socai.value.Coded;
import vn.socai.value.Medium;
import vn.socai.value.Phase;
import vn.socai.value.SupportKind;
import vn.socai.value.Supporter;
import vn.socai.value.Task;
import vn.socai.value.TrainingTopic;
import vn.socai.view.work.WorkKind;
import vn.socai.view.work.WorkLine;

/** A sum of work, its parts by their names. */
public record WorkLineNode(WorkLine line) {
    public WorkKind kind() {
        return line.kind();
    }

    public long records() {
        return line.records();
    }

    public long amount() {
        return line.amount();
    }

    public @Nullable Task task() {
        return line.kind() == WorkKind.DONE ? coded(Task.values(), line.one()) : null;
    }

    public @Nullable Authority by() {
        return switch (line.kind()) {
            case DONE, SHOP -> coded(Authority.values(), line.two());
            case LEAD_HOUSEHOLD, COMMUNICATION, TRAINING_PLAN, SESSION -> coded(Authority.values(), line.one());
            case HOUSEHOLD_SKILLS, PRODUCT_LISTED, ON_PLATFORM, SUPPORT, FUNDS, ATTENDANCE -> null;
        };
    }

    public @Nullable Integer skills() {
        return line.kind() == WorkKind.HOUSEHOLD_SKILLS ? line.one() : null;
    }

    public @Nullable Integer persons() {
        return line.kind() == WorkKind.HOUSEHOLD_SKILLS ? line.two() : null;
    }

    public @Nullable String platform() {
        return line.kind() == WorkKind.ON_PLATFORM ? line.label() : null;
    }

    public @Nullable Boolean produce() {
        return line.kind() == WorkKind.SHOP ? line.one() == 1 : null;
    }

    public @Nullable Boolean payer() {
        return line.kind() == WorkKind.SHOP ? line.one() == 2 : null;
    }

    public @Nullable Supporter supporter() {
        return line.kind() == WorkKind.SUPPORT ? coded(Supporter.values(), line.one()) : null;
    }

    public @Nullable SupportKind support() {
        return line.kind() == WorkKind.SUPPORT ? coded(SupportKind.values(), line.two()) : null;
    }

    public @Nullable Phase phase() {
        return line.kind() == WorkKind.COMMUNICATION ? coded(Phase.values(), line.two() / 100) : null;
    }

    public @Nullable Medium medium() {
        return line.kind() == WorkKind.COMMUNICATION ? coded(Medium.values(), line.two() % 100) : null;
    }

    public @Nullable BudgetSource source() {
        return line.kind() == WorkKind.FUNDS ? coded(BudgetSource.values(), line.one()) : null;
    }

    public @Nullable BudgetTier tier() {
        return line.kind() == WorkKind.FUNDS ? coded(BudgetTier.values(), line.two()) : null;
    }

    public @Nullable TrainingTopic topic() {
        return line.kind() == WorkKind.SESSION ? coded(TrainingTopic.values(), line.two()) : null;
    }

    /** The constant of a code; absent for 0, which no constant has. */
    static <E extends Coded> @Nullable E coded(E[] all, int code) {
        for (E one : all) {
            if (one.code() == code) {
                return one;
            }
        }
        return null;
    }
}
