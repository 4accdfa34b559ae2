package vn.socai.genesis;

import vn.socai.command.Command;
import vn.socai.command.CommandName;
import vn.socai.command.Concern;
import vn.socai.command.DecidedBy;
import vn.socai.ledger.StreamName;
import vn.socai.value.CommandId;
import vn.socai.value.Purpose;
import vn.socai.value.UnitId;

/** What can be asked of a new ledger. */
@DecidedBy(Genesis.class)
public sealed interface GenesisCommand extends Command {
    /** Opens the ledger; the service does it on its first start. */
    @CommandName("ledger.open")
    record OpenLedger(CommandId id, Purpose purpose) implements GenesisCommand {
        @Override
        public StreamName stream() {
            return StreamName.GENESIS;
        }

        @Override
        public Concern concern() {
            return new Concern.OfUnit(UnitId.COUNTRY);
        }
    }
}
