package id.pendopo.grants.legacy;

import static id.pendopo.grants.legacy.OldTables.of;
import static id.pendopo.grants.legacy.OldTables.read;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.region.IndonesianTime;
import id.pendopo.grants.legacy.LegacyDecision.Action;
import id.pendopo.grants.legacy.LegacyDecision.Trust;
import id.pendopo.grants.proposal.AidType;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each known trap of the old tables, by its name: who reads the number on the screen, or believes the last row, is wrong. */
class LegacyTrapsTest {
    private final LegacyReading reading = read();

    /** The stage number is the last stage passed, so a file waits at the next one. */
    @ParameterizedTest
    @CsvSource({
        ", TU_CHECK",
        "0, RETURNED",
        "1, HEAD_DISPOSITION",
        "2, CLASSIFICATION",
        "3, SKPD_EVALUATION",
        "4, TEAM_VERIFICATION",
        "5, TAPD_CONSIDERATION",
        "6, HEAD_APPROVAL"
    })
    void the_stage_number_is_the_last_stage_passed(Integer passed, LegacyState state) {
        assertThat(LegacyState.of(Optional.ofNullable(passed), false, Optional.empty()))
                .contains(state);
        assertThat(LegacyState.of(Optional.ofNullable(passed), true, Optional.empty()))
                .contains(LegacyState.RETURNED);
    }

    @Test
    void stage_7_is_written_for_approval_and_for_refusal_alike() {
        assertThat(LegacyState.of(Optional.of(7), false, Optional.of(true))).contains(LegacyState.LISTED);
        assertThat(LegacyState.of(Optional.of(7), false, Optional.of(false))).contains(LegacyState.REJECTED);
        assertThat(LegacyState.of(Optional.of(7), false, Optional.empty())).isEmpty();
        assertThat(LegacyState.of(Optional.of(8), false, Optional.empty())).isEmpty();
        assertThat(of(reading, "14").state()).isEqualTo(LegacyState.LISTED);
        assertThat(of(reading, "15").state()).isEqualTo(LegacyState.REJECTED);
    }

    /** The one case of the dump that the intake office refused stands at 1. */
    @Test
    void a_file_that_the_intake_office_refused_is_returned_whatever_its_number() {
        LegacySnapshot snapshot = of(reading, "13");
        assertThat(snapshot.origin().raw()).containsEntry("proposal.stage", "1");
        assertThat(snapshot.state()).isEqualTo(LegacyState.RETURNED);
    }

    /** NULL is not zero: nothing was passed. */
    @Test
    void a_null_stage_is_a_file_that_waits_for_the_first_check() {
        assertThat(of(reading, "11").state()).isEqualTo(LegacyState.TU_CHECK);
        assertThat(of(reading, "11").request().type()).isEmpty();
    }

    /** 17:00:00 at +00:00 is the midnight with which the next day begins in WIB; in WITA and WIT the border is earlier. */
    @ParameterizedTest
    @CsvSource({
        "2023-01-04 17:00:00, WIB, 2023-01-05",
        "2023-01-04 16:59:59, WIB, 2023-01-04",
        "2023-01-04 16:00:00, WITA, 2023-01-05",
        "2023-01-04 15:59:59, WITA, 2023-01-04",
        "2023-01-04 15:00:00, WIT, 2023-01-05",
        "2023-12-31T17:00:00Z, WIB, 2024-01-01",
        "2023-01-04 17:00:00+00:00, WIB, 2023-01-05",
        "2023-01-04, WIT, 2023-01-04"
    })
    void a_time_at_utc_is_the_next_local_day(String text, IndonesianTime time, LocalDate day) {
        assertThat(LegacyValues.day(Optional.of(text), time.offset())).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"0000-00-00 00:00:00", "2023-02-30 00:00:00", "2023-01-04 25:00:00", "04/01/2023", "kemarin"})
    void a_time_that_is_none_is_not_guessed(String text) {
        assertThat(LegacyValues.day(Optional.of(text), IndonesianTime.WIB.offset()))
                .isEmpty();
    }

    @Test
    void filing_dates_are_typed_and_the_log_is_the_better_witness() {
        LegacySnapshot good = of(reading, "11");
        assertThat(good.request().filedOn()).contains(LocalDate.of(2023, 1, 5));
        assertThat(good.request().witnessedOn()).contains(LocalDate.of(2023, 1, 5));
        assertThat(good.defects())
                .contains(LegacyDefect.FILING_DATE_TYPED)
                .doesNotContain(LegacyDefect.FILING_DATE_DIFFERS);
        assertThat(of(reading, "12").defects()).contains(LegacyDefect.FILING_DATE_DIFFERS);
    }

    /** Digits; else dots as thousands; anything else is asked about. Blank is not zero. */
    @Test
    void amounts_in_free_text_are_read_strictly_and_blank_is_not_zero() {
        LegacyReview review = of(reading, "14").review();
        assertThat(review.recommendation()).contains(Rupiah.of(45_000_000));
        assertThat(review.team()).contains(Rupiah.of(40_000_000));
        assertThat(review.considered()).contains(Rupiah.of(40_000_000));
        LegacySnapshot blank = of(reading, "15");
        assertThat(blank.review().team()).isEmpty();
        assertThat(blank.defects()).contains(LegacyDefect.AMOUNT_EMPTY);
        assertThat(of(reading, "24").review().recommendation()).contains(Rupiah.of(1_000_000));
        assertThat(LegacyValues.text("tiga puluh juta").defect()).contains(LegacyDefect.AMOUNT_UNREADABLE);
        assertThat(LegacyValues.text("30,5").defect()).contains(LegacyDefect.AMOUNT_UNREADABLE);
        assertThat(LegacyValues.text("-5").defect()).contains(LegacyDefect.AMOUNT_OUT_OF_RANGE);
    }

    @Test
    void amounts_of_a_decimal_column_have_no_sen_and_at_most_18_digits() {
        assertThat(LegacyValues.decimal("50000000.00").rupiah()).contains(Rupiah.of(50_000_000));
        assertThat(LegacyValues.decimal("50000000").rupiah()).contains(Rupiah.of(50_000_000));
        assertThat(LegacyValues.decimal("50000000.50").defect()).contains(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        assertThat(LegacyValues.decimal("-1.00").defect()).contains(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        assertThat(LegacyValues.decimal("9007199254740991.00").rupiah()).contains(Rupiah.of(Rupiah.LIMIT));
        assertThat(LegacyValues.decimal("9007199254740992.00").defect()).contains(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        assertThat(LegacyValues.decimal("00000000000000001.00").defect()).contains(LegacyDefect.AMOUNT_OUT_OF_RANGE);
        assertThat(LegacyValues.decimal("1.000.000").defect()).contains(LegacyDefect.AMOUNT_UNREADABLE);
        assertThat(LegacyValues.decimal("").defect()).contains(LegacyDefect.AMOUNT_UNREADABLE);
    }

    /** A row with a NULL value is a tick; no row is none. And a tick proves nothing. */
    @Test
    void a_null_tick_is_ticked_and_proves_nothing() {
        LegacySnapshot snapshot = of(reading, "12");
        assertThat(snapshot.review().claimed())
                .containsExactly(
                        Code.of("LEASE"),
                        Code.of("MATCHING_FUND_STATEMENT"),
                        Code.of("PROPOSAL"),
                        Code.of("RESPONSIBILITY_LETTER"));
        assertThat(snapshot.defects()).contains(LegacyDefect.TICKS_PROVE_NOTHING);
        assertThat(of(reading, "11").defects()).doesNotContain(LegacyDefect.TICKS_PROVE_NOTHING);
    }

    /** Head's refusal of 2024-02-20: stage 3, an approval under stage 1, and the note that tells the truth. */
    @Test
    void buttons_that_were_inverted_make_decisions_unreliable_unless_something_bears_them_out() {
        LegacySnapshot inverted = of(reading, "25");
        assertThat(inverted.decisions())
                .extracting(LegacyDecision::stage, LegacyDecision::action, LegacyDecision::trust)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(2, Action.REFUSED, Trust.LAST_TOUCHED),
                        org.assertj.core.groups.Tuple.tuple(1, Action.APPROVED, Trust.UNRELIABLE),
                        org.assertj.core.groups.Tuple.tuple(3, Action.UNKNOWN, Trust.UNRELIABLE));
        assertThat(inverted.defects())
                .contains(
                        LegacyDefect.BUTTONS_INVERTED,
                        LegacyDefect.WRONG_STAGE,
                        LegacyDefect.WRONG_ACTOR,
                        LegacyDefect.ACTION_UNKNOWN);
        // Before the fault nothing speaks against the row, and it is believed as far as any row is.
        assertThat(of(reading, "12").decisions())
                .filteredOn(one -> one.trust() != Trust.PARTIAL)
                .allMatch(one -> one.trust() == Trust.LAST_TOUCHED);
    }

    @ParameterizedTest
    @CsvSource({
        // day, action, note of refusal, work of the agency -> trust
        "2024-02-12 10:00:00, 1, false, false, LAST_TOUCHED",
        "2024-02-13 10:00:00, 1, false, false, UNRELIABLE",
        "2024-02-13 10:00:00, 1, false, true, LAST_TOUCHED",
        "2024-02-13 10:00:00, 2, true, false, LAST_TOUCHED",
        "2024-02-13 10:00:00, 2, false, false, UNRELIABLE",
        "2023-06-01 10:00:00, 1, true, false, UNRELIABLE",
        "2023-06-01 10:00:00, 2, false, true, UNRELIABLE",
        "NULL, 1, false, false, UNRELIABLE"
    })
    void a_disposition_is_held_against_notes_checklists_and_the_day_of_the_fault(
            String time, String action, boolean noted, boolean wentOn, Trust trust) {
        LegacyReading one = read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("1,101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,1"),
                LegacyTable.DECISION,
                List.of("1,202,2," + action + "," + time),
                LegacyTable.REFUSAL,
                noted ? List.of("1,1,2,Contoh") : List.of(),
                LegacyTable.CHECKLIST,
                wentOn ? List.of("1,17,1000000") : List.of()));
        assertThat(of(one, "1").decisions())
                .singleElement()
                .extracting(LegacyDecision::trust)
                .isEqualTo(trust);
    }

    @Test
    void history_is_partial_when_rows_are_missing_and_that_proves_nothing() {
        assertThat(of(reading, "12").defects()).doesNotContain(LegacyDefect.HISTORY_PARTIAL);
        assertThat(of(reading, "14").defects()).contains(LegacyDefect.HISTORY_PARTIAL);
        assertThat(of(reading, "14").decisions())
                .filteredOn(one -> one.trust() == Trust.PARTIAL)
                .singleElement()
                .extracting(LegacyDecision::role)
                .isEqualTo(Optional.of("9"));
        assertThat(of(reading, "14").defects()).contains(LegacyDefect.WRONG_ACTOR, LegacyDefect.DATES_LAST_TOUCHED);
    }

    @Test
    void a_refusal_at_a_stage_may_be_a_return_or_the_end_and_nobody_knows() {
        LegacyReading one = read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("1,101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,3"),
                LegacyTable.DECISION,
                List.of("1,204,4,2,2023-02-01 10:00:00")));
        assertThat(of(one, "1").state()).isEqualTo(LegacyState.SKPD_EVALUATION);
        assertThat(of(one, "1").defects()).contains(LegacyDefect.REFUSAL_UNCLEAR);
    }

    @Test
    void a_note_of_refusal_without_a_decision_is_told() {
        LegacyReading one = read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("1,101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,2"),
                LegacyTable.REFUSAL,
                List.of("1,1,3,Contoh")));
        assertThat(of(one, "1").defects())
                .contains(LegacyDefect.REFUSAL_WITHOUT_DECISION, LegacyDefect.HISTORY_PARTIAL);
        assertThat(of(one, "1").review().notes()).singleElement().matches(LegacyReview.Note::refusal);
    }

    @Test
    void not_recommended_and_advanced_all_the_same() {
        assertThat(of(reading, "24").defects()).contains(LegacyDefect.NEGATIVE_ADVANCED);
        assertThat(of(reading, "24").review().recommended()).contains(false);
        assertThat(of(reading, "14").review().recommended()).contains(true);
    }

    @Test
    void an_amount_above_an_earlier_stage_is_told_and_changed_by_nobody() {
        LegacySnapshot snapshot = of(reading, "15");
        assertThat(snapshot.review().recommendation()).contains(Rupiah.of(30_000_000));
        assertThat(snapshot.review().considered()).contains(Rupiah.of(35_000_000));
        assertThat(snapshot.defects()).contains(LegacyDefect.LADDER_BROKEN);
    }

    /** The same column means an agency in one shape and a field in the other, so a region makes its own table. */
    @Test
    void an_office_is_resolved_by_the_region_s_own_table() {
        assertThat(of(reading, "12").review().office())
                .contains(new LegacyReview.Office(Optional.of(Code.of("DISBUDPAR")), Optional.of(Code.of("CULTURE"))));
        assertThat(of(reading, "25").review().office()).isEmpty();
        assertThat(of(reading, "25").defects()).contains(LegacyDefect.OFFICE_UNRESOLVED);
        LegacySnapshot differs = of(reading, "14");
        assertThat(differs.review().office().orElseThrow().unit()).contains(Code.of("DISDIK"));
        assertThat(differs.defects()).contains(LegacyDefect.ROUTING_DIFFERS);
    }

    @Test
    void gaps_in_a_sequence_make_corrections_unreliable() {
        LegacySnapshot snapshot = of(reading, "12");
        assertThat(snapshot.request().lines())
                .extracting(LegacyRequest.Line::sequence)
                .containsExactly(1, 3);
        assertThat(snapshot.request().requested()).isEqualTo(Rupiah.of(40_000_000));
        assertThat(snapshot.defects()).contains(LegacyDefect.SEQUENCE_GAP, LegacyDefect.CORRECTION_UNRELIABLE);
        assertThat(of(reading, "11").defects()).doesNotContain(LegacyDefect.SEQUENCE_GAP);
    }

    @Test
    void letters_of_a_wrong_encoding_are_told_and_kept() {
        LegacySnapshot snapshot = of(reading, "24");
        assertThat(snapshot.defects()).contains(LegacyDefect.MOJIBAKE);
        assertThat(snapshot.request().title().get(0).line().reveal()).startsWith("CafÃ©");
        assertThat(of(reading, "11").defects()).doesNotContain(LegacyDefect.MOJIBAKE);
    }

    @Test
    void long_texts_and_hidden_characters_leave_a_trace() {
        LegacyReading one = read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("1,101,,Con\u200btoh,Alamat,Judul," + "x".repeat(1_001)
                        + ",ERASED (uji),,,,1,7,2023-01-04 17:00:00,,NULL")));
        LegacySnapshot snapshot = of(one, "1");
        assertThat(snapshot.defects()).contains(LegacyDefect.TEXT_CHANGED);
        assertThat(snapshot.applicant().name().orElseThrow().reveal()).isEqualTo("Con\ufffdtoh");
        assertThat(snapshot.request().background()).hasSize(3);
        assertThat(snapshot.request().aims().get(0).line().isErased()).isFalse();
    }

    @Test
    void an_identity_number_counts_only_if_it_is_one_of_a_citizen() {
        assertThat(of(reading, "11").applicant().nik()).isPresent();
        LegacySnapshot byOfficer = of(reading, "13");
        assertThat(byOfficer.applicant().nik()).isEmpty();
        assertThat(byOfficer.applicant().enteredFor()).isPresent();
        assertThat(byOfficer.defects()).contains(LegacyDefect.ENTERED_BY_OFFICER);
        LegacyReading n = LegacyReader.by(LegacyMapping.of(LegacyShape.N), OldTables.region(IndonesianTime.WITA))
                .read(OldTables.tables(LegacyMapping.of(LegacyShape.N)));
        assertThat(of(n, "31").defects()).contains(LegacyDefect.NIK_INVALID);
        assertThat(of(n, "31").applicant().nik()).isEmpty();
    }

    @Test
    void agreement_and_report_are_traces_without_content_and_may_be_older_than_the_file() {
        LegacySnapshot snapshot = of(reading, "17");
        assertThat(snapshot.after().agreement()).isTrue();
        assertThat(snapshot.after().media()).isEqualTo(2);
        assertThat(snapshot.after().corrected()).contains(Rupiah.of(18_000_000));
        assertThat(snapshot.after().reportedOn()).contains(LocalDate.of(2023, 1, 15));
        assertThat(snapshot.defects())
                .contains(
                        LegacyDefect.AGREEMENT_WITHOUT_DATA,
                        LegacyDefect.REPORT_WITHOUT_CONTENT,
                        LegacyDefect.REPORT_BEFORE_FILING);
        assertThat(snapshot.state()).isEqualTo(LegacyState.LISTED);
        assertThat(snapshot.isOver()).isTrue();
    }

    @Test
    void the_other_shape_has_its_own_times_and_separators() {
        LegacyMapping mapping = LegacyMapping.of(LegacyShape.N);
        LegacyReading n =
                LegacyReader.by(mapping, OldTables.region(IndonesianTime.WITA)).read(OldTables.tables(mapping));
        LegacySnapshot first = of(n, "31");
        assertThat(first.origin().shape()).isEqualTo(LegacyShape.N);
        assertThat(first.request().filedOn()).contains(LocalDate.of(2023, 1, 5));
        assertThat(first.decisions().get(0).on()).contains(LocalDate.of(2023, 1, 9));
        assertThat(of(n, "32").state()).isEqualTo(LegacyState.RETURNED);
        assertThat(of(n, "32").request().type()).contains(AidType.BANSOS);
        assertThat(of(n, "32").request().filedOn()).contains(LocalDate.of(2023, 1, 4));
    }

    /** All decisions have their rows; the refusal that the note speaks of has none. */
    @Test
    void a_note_of_refusal_that_no_row_of_the_history_bears_out_makes_it_partial() {
        List<String> proposal = List.of("1,101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,1");
        List<String> decision = List.of("1,201,1,1,2023-01-11 17:00:00");
        List<String> approved = List.of("1,1,201,5,1,1,2023-01-11 17:00:00");
        List<String> refusedToo = List.of(approved.get(0), "2,1,202,1,2,2,2023-01-12 17:00:00");
        for (List<String> history : List.of(approved, refusedToo)) {
            for (List<String> notes : List.of(List.of("1,1,2,Contoh"), List.<String>of())) {
                LegacyReading one = read(Map.of(
                        LegacyTable.PROPOSAL,
                        proposal,
                        LegacyTable.DECISION,
                        decision,
                        LegacyTable.HISTORY,
                        history,
                        LegacyTable.REFUSAL,
                        notes));
                assertThat(of(one, "1").defects().contains(LegacyDefect.HISTORY_PARTIAL))
                        .isEqualTo(history.equals(approved) && !notes.isEmpty());
            }
        }
    }

    /** A decision of the agency bears out what the head decided before it, and one that says nothing does not. */
    @ParameterizedTest
    @CsvSource({"4, 1, LAST_TOUCHED", "3, 1, UNRELIABLE", "4, NULL, UNRELIABLE"})
    void a_later_decision_bears_a_disposition_out(int stage, String action, Trust trust) {
        LegacyReading one = read(Map.of(
                LegacyTable.PROPOSAL,
                List.of("1,101,,Contoh,Alamat,Judul,Latar,Tujuan,,,,1,7,2023-01-04 17:00:00,,1"),
                LegacyTable.DECISION,
                List.of("1,202,2,1,2024-02-13 10:00:00", "1,204," + stage + "," + action + ",2024-02-14 10:00:00")));
        assertThat(of(one, "1").decisions())
                .filteredOn(decision -> decision.stage() == 2)
                .singleElement()
                .extracting(LegacyDecision::trust)
                .isEqualTo(trust);
    }

    @Test
    void a_text_ends_at_sixty_lines_and_no_sign_is_cut_in_two() {
        Set<LegacyDefect> none = EnumSet.noneOf(LegacyDefect.class);
        String most = "baris\n".repeat(LegacyTexts.LINES_LIMIT);
        assertThat(LegacyTexts.lines(Optional.of(most), none)).hasSize(LegacyTexts.LINES_LIMIT);
        assertThat(none).isEmpty();
        Set<LegacyDefect> told = EnumSet.noneOf(LegacyDefect.class);
        assertThat(LegacyTexts.lines(Optional.of(most + "baris"), told)).hasSize(LegacyTexts.LINES_LIMIT);
        assertThat(told).containsExactly(LegacyDefect.TEXT_CHANGED);
        String sign = Character.toString(0x1f33e);
        String long499 = "a".repeat(PersonalText.LIMIT - 1);
        assertThat(LegacyTexts.lines(Optional.of(long499 + sign + "b"), none))
                .extracting(one -> one.line().reveal())
                .containsExactly(long499, sign + "b");
    }
}
