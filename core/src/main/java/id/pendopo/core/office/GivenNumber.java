package id.pendopo.core.office;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.util.Optional;

/**
 * A number as its register lists it (<i>nomor dalam register</i>). A number that was voided stays, with its reason, and is
 * never given again.
 *
 * @param sequence its place in the register, from 1 and without a gap
 * @param number as it is written
 * @param forCase the case it was given to
 * @param at when it was given
 * @param voided why it counts no more; empty while it does
 */
public record GivenNumber(long sequence, String number, CaseId forCase, Instant at, Optional<Voided> voided) {
    /**
     * That a number counts no more (<i>pembatalan nomor</i>).
     *
     * @param reason why, as a code, since the register is read by many
     * @param by who voided it
     * @param at when
     */
    public record Voided(Code reason, Actor by, Instant at) {}
}
