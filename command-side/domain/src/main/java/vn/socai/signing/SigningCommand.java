package vn.socai.signing;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.UnitId;

/** What can be asked of the ledger's keys; the service alone may. */
@DecidedBy(SigningKeys.class)
public sealed interface SigningCommand extends Command {
    @Override
    default StreamName stream() {
        return StreamName.KEYS;
    }

    @Override
    default Concern concern() {
        return new Concern.OfUnit(UnitId.COUNTRY);
    }

    /**
     * Records that another key signs from now on.
     *
     * @param statement of docs/proof-format.md §6, signed by both keys
     */
    @CommandName("signing.change-key")
    record ChangeSigningKey(CommandId id, String statement) implements SigningCommand {}
}
