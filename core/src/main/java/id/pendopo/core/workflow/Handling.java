package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.internal.order.OrderedMap;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

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
 * @param nextDue when the next running clock passes, or now where something follows at once
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
    /** The most links to other cases. */
    static final int LINK_LIMIT = 100;

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
    public Handling(
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
        // What needs no copy is filled first, because what is filled as soon as it is made is filled far cheaper.
        this.receiptNumber = receiptNumber;
        this.unit = unit;
        this.assignee = assignee;
        this.place = place;
        this.openedAt = openedAt;
        this.stageSince = stageSince;
        this.nextDue = nextDue;
        this.priority = priority;
        this.confidentiality = confidentiality;
        this.external = OrderedMap.copyOf(external);
        this.links = links.isEmpty() ? List.of() : List.copyOf(links);
        if (priority < 0 || priority > 9) {
            throw new IllegalArgumentException("handling: priority %d is outside 0 to 9".formatted(priority));
        }
        if (external.size() > 20 || links.size() > LINK_LIMIT) {
            throw new IllegalArgumentException("handling: more than 20 external numbers or 100 links");
        }
    }

    /** The handling of a case that begins now. */
    public static Handling openedAt(Instant at) {
        return new Draft(at).handling();
    }

    /** With the number the citizen holds. */
    public Handling withReceiptNumber(String number) {
        return with(draft -> draft.receiptNumber = Optional.of(number));
    }

    /** With a number that another system gave. */
    public Handling withExternal(String system, String number) {
        Map<String, String> more = OrderedMap.<String, String>copyOf(external).with(system, number);
        return with(draft -> draft.external = more);
    }

    /** With this unit responsible. */
    public Handling withUnit(Code responsible) {
        return with(draft -> draft.unit = Optional.of(responsible));
    }

    /** With this officer, or with nobody in particular. */
    public Handling withAssignee(Optional<PersonRef> officer) {
        return with(draft -> draft.assignee = officer);
    }

    /** With this place. */
    public Handling withPlace(RegionCode where) {
        return with(draft -> draft.place = Optional.of(where));
    }

    /** With this priority, 0 to 9. */
    public Handling withPriority(int urgency) {
        return with(draft -> draft.priority = urgency);
    }

    /** With this confidentiality. */
    public Handling withConfidentiality(Confidentiality closed) {
        return with(draft -> draft.confidentiality = closed);
    }

    /** With a tie to another case. */
    public Handling withLink(Link link) {
        List<Link> more = new ArrayList<>(links);
        more.add(link);
        return with(draft -> draft.links = more);
    }

    /** As it stands after a step: at its stage since then, due next then. */
    Handling moved(Instant since, Optional<Instant> due) {
        if (since.equals(stageSince) && due.equals(nextDue)) {
            return this;
        }
        return new Handling(
                receiptNumber, external, unit, assignee, place, openedAt, since, due, priority, confidentiality, links);
    }

    private Handling with(Consumer<Draft> change) {
        Draft draft = new Draft(openedAt);
        draft.receiptNumber = receiptNumber;
        draft.external = external;
        draft.unit = unit;
        draft.assignee = assignee;
        draft.place = place;
        draft.stageSince = stageSince;
        draft.nextDue = nextDue;
        draft.priority = priority;
        draft.confidentiality = confidentiality;
        draft.links = links;
        change.accept(draft);
        return draft.handling();
    }

    /** A handling being changed. */
    private static final class Draft {
        private final Instant openedAt;
        private Optional<String> receiptNumber = Optional.empty();
        private Map<String, String> external = Map.of();
        private Optional<Code> unit = Optional.empty();
        private Optional<PersonRef> assignee = Optional.empty();
        private Optional<RegionCode> place = Optional.empty();
        private Instant stageSince;
        private Optional<Instant> nextDue = Optional.empty();
        private int priority;
        private Confidentiality confidentiality = Confidentiality.ORDINARY;
        private List<Link> links = List.of();

        private Draft(Instant openedAt) {
            this.openedAt = openedAt;
            this.stageSince = openedAt;
        }

        private Handling handling() {
            return new Handling(
                    receiptNumber,
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
    }
}
