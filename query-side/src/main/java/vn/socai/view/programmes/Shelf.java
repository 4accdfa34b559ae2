package vn.socai.view.programmes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import vn.socai.value.ProgrammeId;
import vn.socai.value.UnitId;

/** What may be asked of the adopted programmes, {@code at} a position of the ledger. */
public interface Shelf {
    /** The latest version of every programme, by id. */
    List<ProgrammeCard> all(long at);

    /** Every version of a programme, the first first; none where nobody adopted it. */
    List<VersionCard> versions(ProgrammeId programme, long at);

    /** The programmes that judge on a day, each in the version that does so, by id. */
    List<ProgrammeCard> judging(LocalDate on, long at);

    /** The programmes that bind a unit on a day, the nearest area first; of each the version that judges that day. */
    List<ProgrammeCard> binding(UnitId unit, LocalDate on, long at);

    /** The campaigns set by the latest versions, by first day. */
    List<CampaignCard> campaigns(long at);

    /** One campaign; where several bear the id, that of the widest area. */
    Optional<CampaignCard> campaign(String id, long at);
}
