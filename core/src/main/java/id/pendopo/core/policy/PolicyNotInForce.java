package id.pendopo.core.policy;

import java.time.LocalDate;

/** No version of a policy holds on a day (<i>ketentuan belum atau tidak lagi berlaku</i>). */
public final class PolicyNotInForce extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    PolicyNotInForce(String book, LocalDate day, LocalDate from, String end) {
        super("policy: %s has no version on %s; it holds from %s%s".formatted(book, day, from, end));
    }
}
