package id.pendopo.core.letter;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.law.Code;
import java.util.List;
import java.util.Optional;

/**
 * A part of what a letter says (<i>bagian isi naskah</i>). In JSON its name stands under {@code type}. Its words may be personal, so
 * it prints none of them.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
@JsonSubTypes({
    @JsonSubTypes.Type(value = LetterBlock.Paragraph.class, name = "paragraph"),
    @JsonSubTypes.Type(value = LetterBlock.Points.class, name = "points"),
    @JsonSubTypes.Type(value = LetterBlock.Entries.class, name = "entries"),
    @JsonSubTypes.Type(value = LetterBlock.Table.class, name = "table"),
    @JsonSubTypes.Type(value = LetterBlock.Clause.class, name = "clause")
})
public sealed interface LetterBlock {
    /** A paragraph. */
    record Paragraph(String text) implements LetterBlock {
        @Override
        public String toString() {
            return "Paragraph[***]";
        }
    }

    /**
     * A list (<i>rincian</i>).
     *
     * @param lead what it is a list of; empty where the paragraph before says so
     * @param items one after the other, marked a, b, c
     */
    record Points(
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> lead, List<String> items)
            implements LetterBlock {
        /** Copies what it is given. */
        public Points {
            items = List.copyOf(items);
        }

        @Override
        public String toString() {
            return "Points[" + items.size() + "]";
        }
    }

    /** Names with what stands for each (<i>isian</i>): {@code Nama : ...}. */
    record Entries(List<Entry> entries) implements LetterBlock {
        /** Copies what it is given. */
        public Entries {
            entries = List.copyOf(entries);
        }

        @Override
        public String toString() {
            return "Entries[" + entries.size() + "]";
        }
    }

    /** One name and what stands for it. */
    record Entry(String name, String text) {
        @Override
        public String toString() {
            return "Entry[" + name + "]";
        }
    }

    /**
     * A table (<i>tabel</i>).
     *
     * @param caption what it shows
     * @param columns the heads of the columns
     * @param amounts the columns that hold amounts, from 0; they stand to the right
     * @param rows the cells of each row, one for each column
     * @param total the last row; empty where nothing is added up
     */
    record Table(
            String caption,
            List<String> columns,
            List<Integer> amounts,
            List<List<String>> rows,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<List<String>> total)
            implements LetterBlock {
        /** Copies what it is given. */
        public Table {
            columns = List.copyOf(columns);
            amounts = List.copyOf(amounts);
            rows = rows.stream().map(List::copyOf).toList();
            total = total.map(List::copyOf);
        }

        @Override
        public String toString() {
            return "Table[" + caption + ", " + rows.size() + "]";
        }
    }

    /**
     * A clause of an agreement (<i>pasal</i>).
     *
     * @param clause which of those that such an agreement contains: {@code PURPOSE}
     * @param number its number; empty for the parties, who stand before the first
     * @param heading its heading
     * @param blocks what it says, never clauses
     */
    record Clause(
            Code clause,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Integer> number,
            String heading,
            List<LetterBlock> blocks)
            implements LetterBlock {
        /** Copies what it is given. */
        public Clause {
            blocks = List.copyOf(blocks);
        }

        @Override
        public String toString() {
            return "Clause[" + clause + ", " + blocks.size() + "]";
        }
    }
}
