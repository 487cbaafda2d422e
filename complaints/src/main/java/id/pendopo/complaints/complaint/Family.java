package id.pendopo.complaints.complaint;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.workflow.CaseId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What belongs together with a complaint (<i>laporan serupa, bagian laporan dan dukungan</i>). Immutable and thread-safe.
 *
 * @param mergedInto the one into which it was merged
 * @param children those that were merged into it
 * @param partOf the one of which it is a part
 * @param parts its own parts, each with an agency of its own
 * @param supports who supports it, one for each account; nobody is told who they are
 * @param additions what was put to it after it came in
 * @param possible those that it may repeat, as they were found; a person decides
 * @param partedFrom the one into which it was merged wrongly, as an objection found
 */
public record Family(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> mergedInto,
        List<CaseId> children,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> partOf,
        List<Part> parts,
        List<Support> supports,
        List<Addition> additions,
        List<Possible> possible,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<CaseId> partedFrom) {
    /** It stands alone. */
    public static final Family NONE = new Family(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            Optional.empty());

    /** How many cases may belong to one in each way: as many as one act may lead to. */
    public static final int LIMIT = 50;

    /** The most supports that are kept by name; later ones are refused. */
    public static final int SUPPORTS = 10_000;

    /** Copies what it is given. */
    public Family {
        children = List.copyOf(children);
        parts = List.copyOf(parts);
        supports = List.copyOf(supports);
        additions = List.copyOf(additions);
        possible = List.copyOf(possible);
    }

    /** A part of this one. */
    static Family partOf(CaseId parent) {
        return new Family(
                Optional.empty(),
                List.of(),
                Optional.of(parent),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    /** Whether it is a part of another. */
    @JsonIgnore
    public boolean isPart() {
        return partOf.isPresent();
    }

    /** Whether it has parts, which are worked on in its place. */
    @JsonIgnore
    public boolean isSplit() {
        return !parts.isEmpty();
    }

    /** Whether all parts have answered; never of one that has none. */
    @JsonIgnore
    public boolean isAnsweredByParts() {
        return isSplit() && parts.stream().allMatch(part -> part.answer().isPresent());
    }

    /** The part of this id. */
    public Optional<Part> part(CaseId id) {
        return parts.stream().filter(part -> part.id().equals(id)).findFirst();
    }

    /** Whether this account supports it. */
    public boolean isSupportedBy(PersonRef account) {
        return supports.stream().anyMatch(support -> support.account().equals(account));
    }

    /** How many support it: all that is ever shown of them. */
    @JsonIgnore
    public int supporters() {
        return supports.size();
    }

    /**
     * What the supports weigh for its priority: of one day at most so many, so that a burst weighs no more than a busy day [D].
     *
     * @param mostPerDay how many of one day count
     */
    public int weight(int mostPerDay) {
        TreeMap<LocalDate, Integer> byDay = new TreeMap<>();
        supports.forEach(support -> byDay.merge(support.on(), 1, (all, one) -> Math.min(mostPerDay, all + one)));
        return byDay.values().stream()
                .mapToInt(count -> Math.min(mostPerDay, count))
                .sum();
    }

    Family mergedInto(CaseId parent) {
        return new Family(Optional.of(parent), children, partOf, parts, supports, additions, possible, partedFrom);
    }

    Family adopting(CaseId child) {
        return new Family(mergedInto, plus(children, child), partOf, parts, supports, additions, possible, partedFrom);
    }

    /** The same without this one, which was none of them. */
    Family lettingGo(CaseId child) {
        List<CaseId> left = children.stream().filter(id -> !id.equals(child)).toList();
        return new Family(mergedInto, left, partOf, parts, supports, additions, possible, partedFrom);
    }

    /** The same, no longer merged; from which it was parted is kept, so that it is not merged there once more. */
    Family apart() {
        return new Family(
                Optional.empty(),
                children,
                partOf,
                parts,
                supports,
                additions,
                possible,
                mergedInto.or(() -> partedFrom));
    }

    Family split(List<Part> into) {
        return new Family(mergedInto, children, partOf, into, supports, additions, possible, partedFrom);
    }

    /** The same with what this part answered, or without where it works again. */
    Family answered(CaseId id, Optional<Answered> answer) {
        List<Part> now = parts.stream()
                .map(part -> part.id().equals(id) ? new Part(id, part.agency(), answer) : part)
                .toList();
        return new Family(mergedInto, children, partOf, now, supports, additions, possible, partedFrom);
    }

    /** The same with these parts at work again. */
    Family unanswered(Collection<CaseId> again) {
        Family now = this;
        for (CaseId part : again) {
            now = now.answered(part, Optional.empty());
        }
        return now;
    }

    /** The same with all of them at work again. */
    Family unanswered() {
        return unanswered(parts.stream().map(Part::id).toList());
    }

    Family supported(PersonRef account, LocalDate on) {
        return new Family(
                mergedInto,
                children,
                partOf,
                parts,
                plus(supports, new Support(account, on)),
                additions,
                possible,
                partedFrom);
    }

    /** The same with each of them among those who support it, if they are not yet. */
    Family followedBy(Collection<PersonRef> followers, LocalDate on) {
        Family more = this;
        for (PersonRef follower : followers) {
            more = more.isSupportedBy(follower) ? more : more.supported(follower, on);
        }
        return more;
    }

    Family unsupported(PersonRef account) {
        List<Support> left = supports.stream()
                .filter(support -> !support.account().equals(account))
                .toList();
        return new Family(mergedInto, children, partOf, parts, left, additions, possible, partedFrom);
    }

    Family added(Addition addition) {
        return new Family(
                mergedInto, children, partOf, parts, supports, plus(additions, addition), possible, partedFrom);
    }

    Family possibly(List<Possible> found) {
        return new Family(mergedInto, children, partOf, parts, supports, additions, found, partedFrom);
    }

    private static <T> List<T> plus(List<T> all, T one) {
        List<T> more = new ArrayList<>(all);
        more.add(one);
        return more;
    }

    /**
     * A part of a report that concerns several agencies (<i>bagian laporan</i>): a case of its own, with its own clocks.
     *
     * @param id the case
     * @param agency to whom it was sent first
     * @param answer what it answered; empty while it is worked on
     */
    public record Part(
            CaseId id,
            Code agency,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Answered> answer) {
        static Part of(CaseId id, Code agency) {
            return new Part(id, agency, Optional.empty());
        }
    }

    /**
     * What a part answered (<i>jawaban bagian</i>).
     *
     * @param content the answer, as it was approved there
     * @param on the day
     * @param at the moment
     */
    public record Answered(Draft content, LocalDate on, Instant at) {
        /** The same as an answer of the whole. */
        public Response response() {
            return new Response(content, on, at);
        }
    }

    /**
     * That somebody wants the same (<i>dukungan</i>).
     *
     * @param account whose it is
     * @param on the day
     */
    public record Support(PersonRef account, LocalDate on) {}

    /**
     * What was put to a report after it came in (<i>tambahan laporan</i>).
     *
     * @param text what it says; it may name persons
     * @param on the day
     */
    public record Addition(Narrative text, LocalDate on) {}

    /**
     * One that it may repeat (<i>kemungkinan laporan ganda</i>).
     *
     * @param id the case
     * @param score from 0 to 100,000,000, as {@link id.pendopo.complaints.duplicate.DuplicateScore#units} tells it
     */
    public record Possible(CaseId id, int score) {}
}
