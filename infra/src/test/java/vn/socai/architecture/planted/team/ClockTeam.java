package vn.socai.architecture.planted.team;

import java.time.LocalDate;
import java.time.ZoneId;

public final class ClockTeam {

    static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }
}
