package vn.socai.programme;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import vn.socai.programme.ProgrammeCommand.AdoptProgramme;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;
import vn.socai.value.UnitId;

/**
 * A programme document as its file has it: the file's fields are these components.
 *
 * @param id of the programme, such as {@code van-ho-2022}
 * @param version from 1
 * @param title as printed, Vietnamese
 * @param teamLabel what the document calls its teams
 * @param area where it binds
 * @param from the first day on which it judges
 * @param until the first day on which it no longer judges, absent for an open end
 */
public record ProgrammeDocument(ProgrammeId id, int version, String title, String teamLabel, UnitId area,
        LocalDate from, @Nullable LocalDate until, LegalBasis basis, List<Rule> rules) {
    public ProgrammeDocument {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        rules = List.copyOf(rules);
    }

    /** The programme in this version. */
    public ProgrammeVersion programme() {
        return new ProgrammeVersion(id, version);
    }

    /** The command that adopts this version; its id is derived, so that adopting it again changes nothing. */
    public AdoptProgramme command() {
        String name = "programme:" + id + ":" + version;
        return command(new CommandId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))));
    }

    /** The command of that id that adopts this version. */
    public AdoptProgramme command(CommandId command) {
        return new AdoptProgramme(command, programme(), title, teamLabel, area, from, until, basis, rules);
    }
}
