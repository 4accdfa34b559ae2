package vn.socai.graphql.unit;

import java.util.List;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.input.Input;
import vn.socai.graphql.problem.Problems;
import vn.socai.graphql.problem.Refusal;
import vn.socai.value.UnitChange;
import vn.socai.value.UnitId;
import vn.socai.value.UnitKind;

/** One change of a resolution: exactly one of the fields is there, as the schema sees to. */
public record UnitChangeInput(@Nullable CreatedInput created, @Nullable AmendedInput amended,
        @Nullable AbolishedInput abolished, @Nullable SettledInput settled) {

    private static final int CODE = 10;
    private static final int NAME = 100;

    /** A new unit. */
    public record CreatedInput(String unit, UnitKind kind, String code, String name, String parent) {}

    /** A changed unit. */
    public record AmendedInput(String unit, @Nullable UnitKind kind, @Nullable String code, @Nullable String name,
            @Nullable String parent) {}

    /** A unit that ends. */
    public record AbolishedInput(String unit, List<String> successors, @Nullable String within) {}

    /** What a later map says of the area of a unit that ended. */
    public record SettledInput(String unit, List<String> successors) {}

    UnitChange read(String field) {
        if (created != null) {
            return new UnitChange.Created(Input.unit(field + ".unit", created.unit), created.kind, Input.text(field
                    + ".code", created.code, CODE), Input.text(field + ".name", created.name, NAME), Input.unit(field
                            + ".parent", created.parent));
        }
        if (amended != null) {
            return new UnitChange.Amended(Input.unit(field + ".unit", amended.unit), amended.kind, Input.optional(field
                    + ".code", amended.code, CODE), Input.optional(field + ".name", amended.name, NAME),
                    amended.parent == null ? null : Input.unit(field + ".parent", amended.parent));
        }
        if (abolished != null) {
            return new UnitChange.Abolished(Input.unit(field + ".unit", abolished.unit), units(field,
                    abolished.successors), abolished.within == null ? null
                            : Input.unit(field + ".within", abolished.within));
        }
        if (settled != null) {
            return new UnitChange.Settled(Input.unit(field + ".unit", settled.unit), units(field, settled.successors));
        }
        throw new Refusal(Problems.invalid(field, "Thay đổi trống.", "The change is empty."));
    }

    private static List<UnitId> units(String field, List<String> ids) {
        return ids.stream().map(id -> Input.unit(field + ".successors", id)).toList();
    }
}
