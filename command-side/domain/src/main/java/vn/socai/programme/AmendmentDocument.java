package vn.socai.programme;

import java.time.LocalDate;
import java.util.List;

import vn.socai.programme.ProgrammeCommand.AmendProgrammeRule;
import vn.socai.value.CommandId;
import vn.socai.value.LegalBasis;
import vn.socai.value.ProgrammeId;
import vn.socai.value.ProgrammeVersion;
import vn.socai.value.Rule;

/**
 * An amendment as its file has it: the file's fields are these components.
 *
 * @param version the new one, from 1
 * @param from the first day on which it judges
 * @param numbers of the rules that go
 * @param rules that come in their place
 */
public record AmendmentDocument(ProgrammeId id, int version, LocalDate from, LegalBasis basis, List<String> numbers,
        List<Rule> rules) {
    public AmendmentDocument {
        if (version < 1) {
            throw new IllegalArgumentException("versions count from 1, not " + version);
        }
        numbers = List.copyOf(numbers);
        rules = List.copyOf(rules);
    }

    /** The command of that id that amends. */
    public AmendProgrammeRule command(CommandId command) {
        return new AmendProgrammeRule(command, new ProgrammeVersion(id, version), from, basis, numbers, rules);
    }
}
