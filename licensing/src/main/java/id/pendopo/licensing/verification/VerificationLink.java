package id.pendopo.licensing.verification;

/**
 * The short form of a QR code (<i>tautan verifikasi</i>): {@code https://host/v/id?k=check}. It holds nothing of the licence, so a
 * photograph of it tells nothing that the register does not.
 *
 * @param host of the region's register
 * @param id of the licence in it
 * @param check eight letters that only the holder of the key can work out
 */
public record VerificationLink(String host, RegisterId id, String check) {
    /** The text of the code. */
    public String text() {
        return "https://" + host + "/v/" + id + "?k=" + check;
    }

    @Override
    public String toString() {
        return text();
    }
}
