package id.pendopo.core.journal;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.Purpose;
import id.pendopo.core.office.BookLine;
import id.pendopo.core.office.CaseDossier;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.office.EvidenceTable;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What an auditor is given of one case: all that was decided and on what, and of persons no more than his purpose allows. */
class EvidenceOfACaseTest {
    private static final Instant LATER = Instant.parse("2025-06-01T02:00:00Z");

    private final History history = History.granted("c-1");

    private PersonalRecord first(Purpose purpose) {
        return history.entries().stream()
                .flatMap(entry -> entry.commitments().keySet().stream())
                .map(ref -> Optional.ofNullable(history.personal.get(ref)).orElseThrow())
                .filter(record -> record.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    private CaseEvidence evidence(PersonalVault vault, List<BookLine> books) {
        return CaseEvidence.of(history.entries(), vault, books);
    }

    private static EvidenceTable table(CaseDossier dossier, String name) {
        return dossier.tables().stream()
                .filter(table -> table.name().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private static List<List<Object>> only(EvidenceTable table, String... columns) {
        List<Integer> places =
                List.of(columns).stream().map(table.columns()::indexOf).toList();
        return table.rows().stream()
                .map(row -> places.stream().map(row::get).toList())
                .toList();
    }

    private static RegionPack pack(String standing) {
        return RegionPack.fromFiles(
                Map.of("region.json", """
                        {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"%s}}
                        """.formatted(standing)), Opening.strict().allowingIllustration());
    }

    private CaseDossier dossier(Set<Purpose> purposes, RegionPack... packs) {
        return CaseDossier.of(evidence(history.vault(), List.of()), purposes, List.of(packs));
    }

    @Test
    void its_tables_hold_every_entry_fact_document_and_posting() {
        CaseDossier dossier = dossier(Set.of());
        assertThat(only(table(dossier, "entries"), "entry", "act", "from", "to", "amounts", "numbers"))
                .containsExactly(
                        List.of(1L, "file", "", "REVIEW", "asked=" + asked(), ""),
                        List.of(2L, "grant", "REVIEW", "GRANTED", "granted=500", "DECREE=900/1/2025"));
        assertThat(only(table(dossier, "facts"), "entry", "fact", "outcome", "source", "value"))
                .contains(List.of(2L, "CEILING", "FOUND", "contoh-anggaran", "{\"left\":9000000,\"used\":\"12.25\"}"))
                .hasSize(2);
        assertThat(only(table(dossier, "documents"), "entry", "kind", "mediaType", "size", "sha256"))
                .containsExactly(List.of(1L, "LETTER", "application/pdf", 120L, "d".repeat(64)));
        assertThat(table(dossier, "postings").columns())
                .containsExactly("entry", "act", "book", "page", "account", "amount");
        assertThat(only(table(dossier, "postings"), "entry", "book", "account", "amount"))
                .containsExactly(List.of(2L, "budget", "5.1.05", 500L));
    }

    private Object asked() {
        return history.files.get(0).data().asked().value();
    }

    /** Whoever asks for one purpose sees of the others that they are there, and nothing of what they say. */
    @Test
    void of_persons_it_gives_what_the_purpose_allows_and_tells_what_became_of_the_rest() {
        PersonalRecord name = first(Purpose.IDENTITY);
        PersonalRecord holder = first(Purpose.PAYMENT);
        List<String> refs = new ArrayList<>();
        history.entries().forEach(entry -> refs.addAll(entry.commitments().keySet()));
        CaseDossier whole = dossier(Set.of(Purpose.IDENTITY));
        assertThat(only(table(whole, "personal"), "ref"))
                .containsExactlyElementsOf(refs.stream().map(List::<Object>of).toList());
        assertThat(only(table(whole, "personal"), "ref", "purpose", "state"))
                .contains(List.of(name.ref(), "IDENTITY", "GIVEN"), List.of(holder.ref(), "PAYMENT", "WITHHELD"));
        assertThat(whole.files().get("personal.jsonl"))
                .contains(name.toLine() + "\n")
                .doesNotContain(holder.ref());
        PersonalVault partly = ref -> ref.equals(name.ref())
                ? Optional.of(name.erased("SK 5/2025", LATER))
                : ref.equals(holder.ref()) ? Optional.empty() : history.vault().find(ref);
        CaseDossier left = CaseDossier.of(evidence(partly, List.of()), Set.of(), List.of());
        assertThat(only(table(left, "personal"), "ref", "purpose", "state"))
                .contains(List.of(name.ref(), "IDENTITY", "ERASED"), List.of(holder.ref(), "", "ABSENT"));
        assertThat(left.files().get("personal.jsonl"))
                .isEqualTo(name.erased("SK 5/2025", LATER).toLine() + "\n");
        PersonalRecord erased = name.erased("SK 5/2025", LATER);
        assertThat(PersonalRecord.parse(erased.toLine())).isEqualTo(erased);
    }

    @Test
    void its_personal_lines_are_those_of_its_records_in_the_order_of_the_entries() {
        assertThat(evidence(history.vault(), List.of()).personalLines())
                .hasSize(history.personal.size())
                .allSatisfy(line -> assertThat(
                                history.personal.get(PersonalRecord.parse(line).ref()))
                        .isEqualTo(PersonalRecord.parse(line)));
    }

    /** A book is one for all cases: only the lines that this case caused are its evidence. */
    @Test
    void of_a_book_it_takes_the_lines_that_this_case_caused_in_order() {
        BookLine second = new BookLine("budget", "32.73/2025/5.1", 10, "{\"cause\":\"c-1#2\"}");
        BookLine before = new BookLine("budget", "32.73/2025/5.1", 9, "{\"cause\":\"c-1#1\"}");
        List<BookLine> all = List.of(
                second,
                new BookLine("budget", "32.73/2025/5.1", 11, "{\"cause\":\"c-11#1\"}"),
                new BookLine("budget", "32.73/2025/5.1", 12, "{\"cause\":5}"),
                new BookLine("budget", "32.73/2025/5.1", 13, "{}"),
                before);
        assertThat(evidence(history.vault(), all).books()).containsExactly(before, second);
        assertThat(CaseDossier.of(evidence(history.vault(), all), Set.of(), List.of())
                        .files()
                        .get("books.jsonl"))
                .isEqualTo(before.toLine() + "\n" + second.toLine() + "\n");
    }

    @Test
    void it_names_the_law_and_the_calendar_that_no_pack_holds() {
        String calendar = history.entries().get(0).calendar().version();
        assertThat(dossier(Set.of()).absent()).containsExactly("32.73/contoh/1", calendar);
        CaseDossier withPack = dossier(Set.of(), pack(""));
        assertThat(withPack.absent()).containsExactly("32.73/contoh/1");
        String file =
                "calendars/" + history.entries().get(0).calendar().contentHash().substring(0, 16) + ".txt";
        assertThat(withPack.files())
                .containsKey(file)
                .containsKey("packs/" + pack("").contentHash().substring(0, 16) + "/region.json");
        assertThat(withPack.files().get(CaseDossier.MANIFEST))
                .contains("\"calendars\":[{\"contentHash\":\"")
                .contains("\"file\":\"" + file + "\",\"id\":\"" + calendar + "\"")
                .doesNotContain("laws/");
    }

    /** Invented law must never look real, and least of all before an auditor. */
    @Test
    void evidence_under_a_pack_with_invented_values_says_so() {
        assertThat(dossier(Set.of(), pack("")).files().get(CaseDossier.MANIFEST))
                .contains("\"illustration\":false");
        CaseDossier invented = dossier(Set.of(), pack(", \"standing\": \"ILLUSTRATION\""));
        assertThat(invented.files().get(CaseDossier.MANIFEST)).contains("\"illustration\":true");
        assertThat(invented.files().get("README.txt")).contains("CONTOH");
    }
}
