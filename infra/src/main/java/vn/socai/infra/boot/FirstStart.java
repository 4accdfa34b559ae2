package vn.socai.infra.boot;

import java.io.PrintStream;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import vn.socai.command.Command;
import vn.socai.command.Desk;
import vn.socai.command.Outcome;
import vn.socai.genesis.GenesisCommand.OpenLedger;
import vn.socai.infra.boot.Complaint.Kind;
import vn.socai.ledger.Actor;
import vn.socai.ledger.CommitLog;
import vn.socai.unit.MapFiles;
import vn.socai.unit.UnitCommand.EnactReorganisation;
import vn.socai.value.CommandId;
import vn.socai.value.Purpose;
import vn.socai.value.Role;
import vn.socai.value.UnitId;

/** Opens a new ledger for real work and enacts the shipped map; goes on where an earlier first start was cut off. */
final class FirstStart {
    /** The same on every node and at every start: whoever comes second gets the first receipt. */
    private static final CommandId OPENING = CommandId.parse("5ca10000-0000-8000-8000-000000000001");
    private static final Actor SERVICE = new Actor("first-start", Role.SYSTEM, UnitId.COUNTRY);

    private final Supplier<Desk> desk;
    private final CommitLog log;
    private final PrintStream out;

    /** @param desk asked for where something is missing: it needs the views */
    FirstStart(Supplier<Desk> desk, CommitLog log, PrintStream out) {
        this.desk = desk;
        this.log = log;
        this.out = out;
    }

    /** What is done with an engine before it serves. */
    static Consumer<Engine> saying(PrintStream out) {
        return engine -> new FirstStart(engine::desk, engine.log(), out).complete(engine.purpose());
    }

    /**
     * Does what is missing; a demonstration's ledger brings its own map and is left as it is.
     *
     * @param purpose what the ledger is kept for so far, absent while it is empty
     */
    void complete(@org.jspecify.annotations.Nullable Purpose purpose) {
        if (purpose == Purpose.DEMO) {
            return;
        }
        List<EnactReorganisation> map = MapFiles.commands();
        if (purpose == null) {
            out.println("Sổ mới, đang nạp bản đồ... / A new ledger, loading the map...");
            send(new OpenLedger(OPENING, Purpose.PRODUCTION));
        } else if (log.receipts(map.stream().map(Command::id).toList()).size() == map.size()) {
            return;
        }
        for (EnactReorganisation resolution : map) {
            send(resolution);
            out.println("  " + resolution.effective() + "  " + resolution.changes().size() + " thay đổi / changes");
        }
    }

    private void send(Command command) {
        if (desk.get().submit(command, SERVICE) instanceof Outcome.Refused refused) {
            throw new Complaint(Kind.UNEXPECTED, "Không nạp được bản đồ: " + refused.rejection().vi(),
                    "The map cannot be loaded: " + refused.rejection().en());
        }
    }
}
