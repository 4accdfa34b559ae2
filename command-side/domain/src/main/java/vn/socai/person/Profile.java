package vn.socai.person;

import org.jspecify.annotations.Nullable;

/**
 * A person's name, phone and post in the clear. Lives only between the edge and the keyring; never printed, logged or stored.
 *
 * @param name NFC, 1 to 100 characters
 * @param phone digits with an optional leading plus, 8 to 15, or absent
 * @param post local government post (Chức vụ chính quyền địa phương, VH21), 1 to 200 characters, or absent
 */
public record Profile(String name, @Nullable String phone, @Nullable String post) {
    @Override
    public String toString() {
        return "Profile[…]";
    }
}
