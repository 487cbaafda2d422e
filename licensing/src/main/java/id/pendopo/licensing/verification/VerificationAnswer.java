package id.pendopo.licensing.verification;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.law.Text;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What everybody who reads the code of a licence is told (<i>jawaban verifikasi</i>). Which answers there are is Pendopo's decision [D].
 * Immutable and thread-safe.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "answer")
@JsonSubTypes({
    @JsonSubTypes.Type(value = VerificationAnswer.Valid.class, name = "VALID"),
    @JsonSubTypes.Type(value = VerificationAnswer.Unverified.class, name = "UNVERIFIED"),
    @JsonSubTypes.Type(value = VerificationAnswer.NotYetValid.class, name = "NOT_YET_VALID"),
    @JsonSubTypes.Type(value = VerificationAnswer.Suspended.class, name = "SUSPENDED"),
    @JsonSubTypes.Type(value = VerificationAnswer.Expired.class, name = "EXPIRED"),
    @JsonSubTypes.Type(value = VerificationAnswer.Revoked.class, name = "REVOKED"),
    @JsonSubTypes.Type(value = VerificationAnswer.Superseded.class, name = "SUPERSEDED"),
    @JsonSubTypes.Type(value = VerificationAnswer.Closed.class, name = "CLOSED"),
    @JsonSubTypes.Type(value = VerificationAnswer.Unknown.class, name = "UNKNOWN"),
    @JsonSubTypes.Type(value = VerificationAnswer.DigestMismatch.class, name = "DIGEST_MISMATCH")
})
public sealed interface VerificationAnswer {
    /** The answer's name, such as {@code VALID}. */
    @JsonIgnore
    String name();

    /** What a person reads. */
    @JsonIgnore
    Text text();

    /**
     * <i>Berlaku</i>.
     *
     * @param until the last day; empty if it is unlimited
     * @param continued whether it is valid beyond its last day, because its renewal was filed complete in time
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Valid(Optional<LocalDate> until, boolean continued) implements VerificationAnswer {
        @Override
        public String name() {
            return "VALID";
        }

        @Override
        public Text text() {
            if (continued) {
                return Text.of(
                        "Izin masih dapat digunakan sampai permohonan perpanjangannya diputus",
                        "The licence may be used until its renewal is decided");
            }
            return until.map(day -> Text.of(
                            "Izin berlaku sampai dengan " + day, "The licence is valid until and including " + day))
                    .orElse(Text.of(
                            "Izin berlaku selama kegiatan usaha berjalan",
                            "The licence is valid as long as the business runs"));
        }
    }

    /** <i>Belum terverifikasi</i>: a certificate of standard before its check allows preparation and nothing more. */
    record Unverified() implements VerificationAnswer {
        @Override
        public String name() {
            return "UNVERIFIED";
        }

        @Override
        public Text text() {
            return Text.of(
                    "Belum terverifikasi: hanya untuk persiapan kegiatan usaha, belum untuk operasional",
                    "Not verified yet: preparation only, no operation");
        }
    }

    /**
     * <i>Belum berlaku</i>.
     *
     * @param from the first day
     */
    record NotYetValid(LocalDate from) implements VerificationAnswer {
        @Override
        public String name() {
            return "NOT_YET_VALID";
        }

        @Override
        public Text text() {
            return Text.of("Izin baru berlaku mulai " + from, "The licence is valid only from " + from);
        }
    }

    /** <i>Dibekukan</i>. */
    record Suspended() implements VerificationAnswer {
        @Override
        public String name() {
            return "SUSPENDED";
        }

        @Override
        public Text text() {
            return Text.of(
                    "Izin dibekukan: kegiatan dihentikan sementara",
                    "The licence is suspended: the activity stands still");
        }
    }

    /**
     * <i>Habis masa berlaku</i>.
     *
     * @param until the last day on which it was valid
     */
    record Expired(LocalDate until) implements VerificationAnswer {
        @Override
        public String name() {
            return "EXPIRED";
        }

        @Override
        public Text text() {
            return Text.of(
                    "Masa berlaku izin habis pada akhir hari " + until, "The licence expired at the end of " + until);
        }
    }

    /**
     * <i>Dicabut</i>, or <i>dibatalkan</i>.
     *
     * @param annulled whether it counts as if it had never been granted
     */
    record Revoked(boolean annulled) implements VerificationAnswer {
        @Override
        public String name() {
            return "REVOKED";
        }

        @Override
        public Text text() {
            return annulled
                    ? Text.of(
                            "Izin dibatalkan dan dianggap tidak pernah ada",
                            "The licence was annulled and counts as never granted")
                    : Text.of("Izin dicabut", "The licence was revoked");
        }
    }

    /**
     * <i>Diganti</i> by a newer one.
     *
     * @param by the number of the newer one, where it is known
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Superseded(Optional<String> by) implements VerificationAnswer {
        @Override
        public String name() {
            return "SUPERSEDED";
        }

        @Override
        public Text text() {
            return by.map(number -> Text.of(
                            "Izin diganti dengan izin nomor " + number, "The licence was replaced by number " + number))
                    .orElse(Text.of("Izin diganti dengan izin baru", "The licence was replaced by a newer one"));
        }
    }

    /** <i>Ditutup</i> at the holder's wish. */
    record Closed() implements VerificationAnswer {
        @Override
        public String name() {
            return "CLOSED";
        }

        @Override
        public Text text() {
            return Text.of("Izin ditutup atas permintaan pemegangnya", "The licence was closed at its holder's wish");
        }
    }

    /** <i>Tidak tercatat</i>: the register knows no such licence, or the code is not ours. */
    record Unknown() implements VerificationAnswer {
        @Override
        public String name() {
            return "UNKNOWN";
        }

        @Override
        public Text text() {
            return Text.of(
                    "Tidak tercatat dalam register: kode ini bukan kode izin daerah ini, atau telah diubah",
                    "Not in the register: this is no code of a licence of this region, or it was altered");
        }
    }

    /** <i>Isi dokumen berbeda</i>: the code is good, the document is not the one that was signed. */
    record DigestMismatch() implements VerificationAnswer {
        @Override
        public String name() {
            return "DIGEST_MISMATCH";
        }

        @Override
        public Text text() {
            return Text.of(
                    "Kode izin benar, tetapi isi dokumen berbeda dari yang ditandatangani",
                    "The code is good, but the document is not the one that was signed");
        }
    }
}
