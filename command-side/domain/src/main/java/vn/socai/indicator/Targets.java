package vn.socai.indicator;

import java.util.Optional;

import vn.socai.value.TargetId;
import vn.socai.value.UnitId;

/** What is asked of a target before a command about it is let in. */
public interface Targets {
    /** The unit to which a target was assigned, absent where there is no such target. */
    Optional<UnitId> unitOf(TargetId target);
}
