package vn.socai.graphql.receipt;

import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import vn.socai.graphql.receipt.ItemNode.Status;

/** The receipt of a bulk call: an answer for every item, in the order sent. */
public record BulkNode(List<ItemNode> items) {
    public int accepted() {
        return count(Status.ACCEPTED);
    }

    public int duplicates() {
        return count(Status.DUPLICATE);
    }

    public int refused() {
        return count(Status.REFUSED);
    }

    /** The highest position, so that {@code atLeast} of it shows all that was taken. */
    public @Nullable Long position() {
        return items.stream().map(ItemNode::position).filter(Objects::nonNull).max(Long::compare).orElse(null);
    }

    private int count(Status status) {
        return (int) items.stream().filter(item -> item.status() == status).count();
    }
}
