package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What an office needs to handle a case without reading it (<i>data penanganan</i>): inbox, tracking, monitoring and
 * search use nothing else. It holds no person's name and no text of the case.
 *
 * @param receiptNumber what the citizen holds
 * @param external numbers other systems gave, by their name; at most 20
 * @param unit the responsible unit
 * @param assignee the officer it lies with, opaque
 * @param place where it is about, down to kelurahan
 * @param openedAt when the case began
 * @param stageSince since when it is at its stage
 * @param nextDue when the next running clock passes
 * @param priority 0 is ordinary, 9 the most urgent
 * @param confidentiality how closed it is
 * @param links to other cases; at most 100
 */
@JsonInclude(JsonInclude.Include.NON_ABSENT)
public record Handling(
        Optional<String> receiptNumber,
        Map<String, String> external,
        Optional<Code> unit,
        Optional<PersonRef> assignee,
        Optional<RegionCode> place,
        Instant openedAt,
        Instant stageSince,
        Optional<Instant> nextDue,
        int priority,
        Confidentiality confidentiality,
        List<Link> links) {
    /** How closed a case is (<i>tingkat kerahasiaan</i>). */
    public enum Confidentiality {
        /** What the procedure publishes may be shown. */
        ORDINARY,
        /** Only those who handle it. */
        RESTRICTED,
        /** Only those named by the law of the procedure. */
        SECRET
    }

    /** A tie to another case: how, and which. */
    public record Link(Code kind, CaseId to) {}

    /** @throws IllegalArgumentException if a part is outside its limit */
    public Handling {
        external = Collections.unmodifiableMap(new TreeMap<>(external));
        links = List.copyOf(links);
        if (priority < 0 || priority > 9) {
            throw new IllegalArgumentException("handling: priority %d is outside 0 to 9".formatted(priority));
        }
        if (external.size() > 20 || links.size() > 100) {
            throw new IllegalArgumentException("handling: more than 20 external numbers or 100 links");
        }
    }

    /** The handling of a case that begins now. */
    public static Handling openedAt(Instant at) {
        return new Handling(
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                at,
                at,
                Optional.empty(),
                0,
                Confidentiality.ORDINARY,
                List.of());
    }

    /** With the number the citizen holds. */
    public Handling withReceiptNumber(String number) {
        return new Handling(
                Optional.of(number),
                external,
                unit,
                assignee,
                place,
                openedAt,
                stageSince,
                nextDue,
                priority,
                confidentiality,
                links);
    }

    /** With a number that another system gave. */
    public Handling withExternal(String system, String number) {
        Map<String, String> more = new TreeMap<>(external);
        more.put(system, number);
        return new Handling(
                receiptNumber,
                more,
                unit,
                assignee,
                place,
                openedAt,
                stageSince,
                nextDue,
                priority,
                confidentiality,
                links);
    }

    /** With this unit responsible. */
    public Handling withUnit(Code responsible) {
        return new Handling(
                receiptNumber,
                external,
                Optional.of(responsible),
                assignee,
                place,
                openedAt,
                stageSince,
                nextDue,
                priority,
                confidentiality,
                links);
    }

    /** With this officer, or with nobody in particular. */
    public Handling withAssignee(Optional<PersonRef> officer) {
        return new Handling(
                receiptNumber,
                external,
                unit,
                officer,
                place,
                openedAt,
                stageSince,
                nextDue,
                priority,
                confidentiality,
                links);
    }

    /** With this place. */
    public Handling withPlace(RegionCode where) {
        return new Handling(
                receiptNumber,
                external,
                unit,
                assignee,
                Optional.of(where),
                openedAt,
                stageSince,
                nextDue,
                priority,
                confidentiality,
                links);
    }

    /** With this confidentiality. */
    public Handling withConfidentiality(Confidentiality closed) {
        return new Handling(
                receiptNumber, external, unit, assignee, place, openedAt, stageSince, nextDue, priority, closed, links);
    }

    /** As it stands after a step: at its stage since then, due next then. */
    Handling moved(Instant since, Optional<Instant> due) {
        if (since.equals(stageSince) && due.equals(nextDue)) {
            return this;
        }
        return new Handling(
                receiptNumber, external, unit, assignee, place, openedAt, since, due, priority, confidentiality, links);
    }
}
