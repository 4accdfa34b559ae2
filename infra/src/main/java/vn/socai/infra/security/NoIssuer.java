package vn.socai.infra.security;

/** The service was started without anybody whose tokens it could believe. */
public final class NoIssuer extends RuntimeException {
    private static final long serialVersionUID = 1;

    static final String VI = "Chưa cấu hình nơi cấp thẻ truy cập: đặt socai.security.jwk-set-uri, socai.security.issuer"
            + " hoặc socai.security.public-key-file.";
    static final String EN = "No issuer of access tokens is configured: set socai.security.jwk-set-uri,"
            + " socai.security.issuer or socai.security.public-key-file.";

    NoIssuer() {
        super(VI + "\n" + EN + " [NO_TOKEN_ISSUER]");
    }

    /** The Vietnamese sentence. */
    public String vi() {
        return VI;
    }

    /** The same in English. */
    public String en() {
        return EN;
    }
}
