package id.pendopo.licensing.oss;

import java.time.LocalDate;

/**
 * A licence as OSS issued it (<i>izin yang diterbitkan OSS</i>).
 *
 * @param number as it is printed ({@code no_izin}); 1 to 120 characters, which is what an application records
 * @param on the day of issue ({@code tgl_izin})
 */
public record OssIssuance(String number, LocalDate on) {
    private static final int RECORDED = 120;

    /** @throws IllegalArgumentException if the number is blank or too long */
    public OssIssuance {
        OssTexts.check("number of the licence", number, RECORDED);
    }
}
