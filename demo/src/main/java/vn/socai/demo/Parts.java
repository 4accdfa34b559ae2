package vn.socai.demo;

import vn.socai.command.Desk;
import vn.socai.ledger.CommitLog;
import vn.socai.person.Keyring;
import vn.socai.view.Horizon;
import vn.socai.view.atlas.Atlas;
import vn.socai.view.scoreboard.Scoreboard;
import vn.socai.view.tally.Tally;

/**
 * What the demonstration is given of the product: the door it writes through, and the views it reads. Of the ledger it asks only where
 * it ends and which of its commands it holds.
 */
public record Parts(Desk desk, Keyring keyring, CommitLog ledger, Horizon horizon, Atlas atlas, Tally tally,
        Scoreboard scoreboard) {}
