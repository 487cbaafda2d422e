package id.pendopo.core.policy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.money.Rupiah;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A table of a pack that decides by its first fitting row (<i>tabel keputusan</i>), laid beside everything that a case may be, so
 * that its gaps and overlaps show before a case falls into one. Immutable and thread-safe.
 *
 * @param at where its rows stand within the value of the pack, by RFC 6901: empty where the value is the list of rows
 * @param traits what a case has, one value of each; the procedure knows them all
 * @param rows in order
 */
public record DecisionTable(String at, List<Trait> traits, List<Row> rows) {
    /** The most combinations of traits and amounts that are looked at. */
    public static final int LIMIT = 200_000;

    /**
     * One thing by which cases differ: the kind of aid, the kind of recipient.
     *
     * @param label what people call it
     * @param values the codes that go with each of its values; a value may bring several, as a kind of aid and its form
     */
    public record Trait(Text label, List<Set<Code>> values) {
        /** @throws IllegalArgumentException if it has no value */
        public Trait {
            values = values.stream().map(Set::copyOf).toList();
            if (values.isEmpty()) {
                throw new IllegalArgumentException(
                        "decision table: %s has no value; leave the trait out".formatted(label.en()));
            }
        }
    }

    /**
     * When a row fits.
     *
     * @param when codes the case must all have; empty fits every case
     * @param above it must ask for more than this
     * @param upTo it must ask for no more than this
     * @param outcome what the row decides, in any form by which equal outcomes are equal
     */
    public record Row(Set<Code> when, Optional<Rupiah> above, Optional<Rupiah> upTo, Object outcome) {
        /** Copies what it is given. */
        public Row {
            when = Set.copyOf(when);
        }

        /** Whether it fits a case with these traits that asks for this amount. */
        public boolean fits(Set<Code> traits, Rupiah amount) {
            return traits.containsAll(when)
                    && above.map(amount::isMoreThan).orElse(true)
                    && !upTo.map(amount::isMoreThan).orElse(false);
        }
    }

    /** What may be wrong with a table. */
    public enum Flaw {
        /** A case may come for which it decides nothing. */
        GAP,
        /** A row never decides anything. */
        DEAD_ROW,
        /** Two rows fit the same case, decide differently, and neither is the exception of the other; the first one wins. */
        OVERLAP
    }

    /**
     * One flaw of a table.
     *
     * @param flaw what kind
     * @param row the row it is about, from 0; empty for a gap
     * @param words what exactly, for people
     */
    public record Found(Flaw flaw, Optional<Integer> row, Text words) {}

    /** Copies what it is given. */
    public DecisionTable {
        traits = List.copyOf(traits);
        rows = List.copyOf(rows);
    }

    /**
     * Every row that never decides, each pair of rows that overlap in part, and the first case that no row fits.
     *
     * @throws IllegalArgumentException if more than {@value #LIMIT} combinations would have to be looked at
     */
    public List<Found> lint() {
        return new DecisionTableLinter(this).lint();
    }
}
