package vn.socai.value;

import java.util.UUID;

/** A free text that somebody wrote: a reason, a note, a difficulty. Its words stand encrypted under a key of their own. */
public record TextId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
