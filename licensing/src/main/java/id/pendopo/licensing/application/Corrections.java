package id.pendopo.licensing.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.law.Code;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * All returns of an application (<i>riwayat pengembalian</i>).
 *
 * @param rounds in order
 */
public record Corrections(List<CorrectionRound> rounds) {
    /** None yet. */
    public static final Corrections NONE = new Corrections(List.of());

    /** Copies what it is given. */
    public Corrections {
        rounds = List.copyOf(rounds);
    }

    /** How often the counter returned it. */
    public long atRegistration() {
        return rounds.stream().filter(CorrectionRound::isAtRegistration).count();
    }

    /** How often it was returned from technical check or inspection. */
    public long atTechnical() {
        return rounds.size() - atRegistration();
    }

    /** The round that waits for an answer. */
    public Optional<CorrectionRound> open() {
        return rounds.stream().filter(CorrectionRound::isOpen).findFirst();
    }

    /** Whether something is flagged and not answered. */
    @JsonIgnore
    public boolean isOpen() {
        return open().isPresent();
    }

    Corrections returned(LocalDate on, Code from, List<FlaggedItem> items, boolean lastDay) {
        List<CorrectionRound> more = new ArrayList<>(rounds);
        more.add(CorrectionRound.opened(on, from, items, lastDay));
        return new Corrections(more);
    }

    Corrections answered(LocalDate on, List<ItemAnswer> answers) {
        return new Corrections(rounds.stream()
                .map(round -> round.isOpen() ? round.answered(on, answers) : round)
                .toList());
    }
}
