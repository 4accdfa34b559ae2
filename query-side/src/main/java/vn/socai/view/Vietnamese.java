package vn.socai.view;

import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Transliterator;

/** Vietnamese text made ready for search and for order. */
public final class Vietnamese {
    // Plain decomposition would leave Đ as it is: it has no parts.
    private static final Transliterator FOLD = Transliterator.getInstance("Latin-ASCII; Lower");
    private static final Collator ORDER = Collator.getInstance(Locale.forLanguageTag("vi")).freeze();

    private Vietnamese() {}

    /** Without marks and case: {@code Đặng} gives {@code dang}. */
    public static String fold(String text) {
        return FOLD.transliterate(Normalizer.normalize(text.strip(), Normalizer.Form.NFC));
    }

    /** A word whose plain order is the Vietnamese order of the texts; lower-case hexadecimal. */
    public static String order(String text) {
        return HexFormat.of().formatHex(ORDER.getCollationKey(text).toByteArray());
    }
}
