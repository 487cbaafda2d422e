package id.pendopo.core.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which papers are missing decides whether a file is complete, and so when a clock begins. */
class ChecklistTest {
    private static final Code APPLICATION = Code.of("APPLICATION");
    private static final Code BODY = Code.of("BODY");
    private static final Code RENTED = Code.of("RENTED_OFFICE");

    private static Requirement needs(String document, Set<Code> kinds, Set<Code> given) {
        return new Requirement(Code.of(document), APPLICATION, kinds, given, 1, 0, Set.of());
    }

    private final Checklist checklist = Checklist.of(List.of(
            needs("LETTER", Set.of(), Set.of()),
            needs("DEED", Set.of(BODY), Set.of()),
            needs("LEASE", Set.of(BODY), Set.of(RENTED)),
            new Requirement(Code.of("RECEIPT"), Code.of("DISBURSEMENT"), Set.of(), Set.of(), 4, 2, Set.of())));

    @Test
    void a_paper_is_needed_by_phase_kind_and_condition() {
        assertThat(checklist.needed(APPLICATION, Code.of("PERSON"), Set.of())).containsExactly(Code.of("LETTER"));
        assertThat(checklist.needed(APPLICATION, BODY, Set.of())).containsExactly(Code.of("DEED"), Code.of("LETTER"));
        assertThat(checklist.needed(APPLICATION, BODY, Set.of(RENTED)))
                .containsExactly(Code.of("DEED"), Code.of("LEASE"), Code.of("LETTER"));
        assertThat(checklist.needed(Code.of("DISBURSEMENT"), BODY, Set.of())).containsExactly(Code.of("RECEIPT"));
    }

    @Test
    void what_is_missing_is_what_is_needed_and_not_there() {
        assertThat(checklist.missing(APPLICATION, BODY, Set.of(RENTED), List.of(Code.of("LETTER"), Code.of("PHOTO"))))
                .containsExactly(Code.of("DEED"), Code.of("LEASE"));
    }

    @Test
    void no_more_copies_are_stamped_than_there_are() {
        assertThatThrownBy(() -> new Requirement(Code.of("X"), APPLICATION, Set.of(), Set.of(), 2, 3, Set.of()))
                .hasMessageContaining("no more stamped than copies");
        assertThatThrownBy(() -> new Requirement(Code.of("X"), APPLICATION, Set.of(), Set.of(), 0, 0, Set.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Requirement(Code.of("X"), APPLICATION, Set.of(), Set.of(), 20, 20, Set.of()).copies())
                .isEqualTo(20);
    }

    @Test
    void a_reference_has_an_id_a_type_a_size_and_a_hash() {
        String hash = "0123456789abcdef".repeat(4);
        assertThat(new DocumentRef("d1", Code.of("DEED"), "application/pdf", 1, hash).sha256())
                .isEqualTo(hash);
        assertThatThrownBy(() -> new DocumentRef("d1", Code.of("DEED"), "application/pdf", 0, hash))
                .hasMessageContaining("size");
        assertThatThrownBy(() -> new DocumentRef("d1", Code.of("DEED"), "pdf", 1, hash))
                .hasMessageContaining("media type");
        assertThatThrownBy(() -> new DocumentRef(
                        "d1", Code.of("DEED"), "application/pdf", 1, hash.toUpperCase(java.util.Locale.ROOT)))
                .hasMessageContaining("sha256");
        assertThatThrownBy(() -> new DocumentRef(" ", Code.of("DEED"), "application/pdf", 1, hash))
                .hasMessageContaining("id");
    }

    /** A list that names its kinds names each of them, once. */
    @Test
    void each_paper_has_its_label_in_both_languages() {
        Requirement receipt =
                new Requirement(Code.of("RECEIPT"), APPLICATION, Set.of(), Set.of(), 4, 2, Set.of(Code.of("CHAIR")));
        DocumentKind kind = new DocumentKind(Code.of("RECEIPT"), Text.of("kuitansi", "receipt"));
        Checklist named = new Checklist(List.of(kind), List.of(receipt));
        assertThat(named.labelOf(Code.of("RECEIPT"))).isEqualTo(Text.of("kuitansi", "receipt"));
        assertThat(named.labelOf(Code.of("LEASE"))).isEqualTo(Text.of("LEASE", "LEASE"));
        assertThat(named.requirements(APPLICATION, Code.of("BODY"), Set.of())).containsExactly(receipt);
        assertThatThrownBy(() -> new Checklist(List.of(kind, kind), List.of(receipt)))
                .hasMessageContaining("named twice");
        assertThatThrownBy(() -> new Checklist(
                        List.of(new DocumentKind(Code.of("LEASE"), Text.of("sewa", "lease"))), List.of(receipt)))
                .hasMessageContaining("RECEIPT has no label");
    }

    @Test
    void three_hundred_papers_and_kinds_are_the_most() {
        List<Requirement> items = new java.util.ArrayList<>();
        List<DocumentKind> kinds = new java.util.ArrayList<>();
        for (int i = 0; i < 300; i++) {
            items.add(needs("D" + i, Set.of(), Set.of()));
            kinds.add(new DocumentKind(Code.of("D" + i), Text.of("Surat " + i, "Paper " + i)));
        }
        assertThat(new Checklist(kinds, items).items()).hasSize(300);
        List<Requirement> moreItems = new java.util.ArrayList<>(items);
        moreItems.add(items.get(0));
        List<DocumentKind> moreKinds = new java.util.ArrayList<>(kinds);
        moreKinds.add(new DocumentKind(Code.of("MORE"), Text.of("a", "b")));
        assertThatThrownBy(() -> new Checklist(kinds, moreItems)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Checklist(moreKinds, items)).isInstanceOf(IllegalArgumentException.class);
    }
}
