package id.pendopo.licensing.assignment;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;

/** Pools of invented officers, and hashes such as a journal has. */
final class Pools {
    static final Code INSPECTOR = Code.of("INSPECTOR");
    static final Code CODE = Code.of("FIELD");
    static final LocalDate DAY = LocalDate.of(2026, 3, 16);

    static PersonRef officer(int number) {
        return PersonRef.of("o-%03d".formatted(number));
    }

    /** So many officers of the same weight without a file. */
    static OfficerPool even(int size) {
        return new OfficerPool(
                CODE,
                "2026-03-16.1",
                IntStream.rangeClosed(1, size)
                        .mapToObj(number -> PoolMember.of(officer(number), 10, 0))
                        .toList());
    }

    static OfficerPool of(PoolMember... members) {
        return new OfficerPool(CODE, "2026-03-16.1", List.of(members));
    }

    static DrawOrder order(int file) {
        return DrawOrder.first(hash("file " + file), INSPECTOR, DAY);
    }

    static String hash(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private Pools() {}
}
