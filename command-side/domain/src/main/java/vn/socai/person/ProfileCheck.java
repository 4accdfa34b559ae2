package vn.socai.person;

import java.util.regex.Pattern;

import vn.socai.command.Rejected;
import vn.socai.command.Texts;
import vn.socai.person.PersonRejection.InvalidProfile;

/** The form of a profile, checked before it is sealed: afterwards nobody can look. No message repeats what was given. */
public final class ProfileCheck {
    private static final int MAX_NAME = 100;
    private static final int MAX_POST = 200;
    private static final Pattern PHONE = Pattern.compile("\\+?[0-9]{8,15}");

    private ProfileCheck() {}

    /** The profile itself; throws {@link Rejected} with {@code INVALID_PROFILE} where a field has not its form. */
    public static Profile require(Profile profile) {
        if (!Texts.fit(profile.name(), MAX_NAME)) {
            throw invalid("name", "Họ tên phải có từ 1 đến 100 ký tự, theo dạng chuẩn Unicode NFC.",
                    "A name must have 1 to 100 characters, in Unicode normal form C.");
        }
        if (profile.phone() != null && !PHONE.matcher(profile.phone()).matches()) {
            throw invalid("phone", "Số điện thoại phải có từ 8 đến 15 chữ số, có thể có dấu cộng ở đầu.",
                    "A phone number must have 8 to 15 digits, with an optional leading plus.");
        }
        if (profile.post() != null && !Texts.fit(profile.post(), MAX_POST)) {
            throw invalid("post", "Chức vụ phải có từ 1 đến 200 ký tự, theo dạng chuẩn Unicode NFC.",
                    "A post must have 1 to 200 characters, in Unicode normal form C.");
        }
        return profile;
    }

    private static Rejected invalid(String field, String vi, String en) {
        return new Rejected(new InvalidProfile(field, vi, en));
    }
}
