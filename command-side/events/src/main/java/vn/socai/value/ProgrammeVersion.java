package vn.socai.value;

/** One version of a programme: what judged a decision. Versions count up from 1. */
public record ProgrammeVersion(ProgrammeId programme, int version) {
    public ProgrammeVersion {
        if (version < 1) {
            throw new IllegalArgumentException("a programme's versions count from 1, not " + version);
        }
    }
}
