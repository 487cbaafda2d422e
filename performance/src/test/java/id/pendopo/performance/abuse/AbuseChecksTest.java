package id.pendopo.performance.abuse;

import static id.pendopo.performance.abuse.Traces.ANI;
import static id.pendopo.performance.abuse.Traces.CHECKS;
import static id.pendopo.performance.abuse.Traces.approved;
import static id.pendopo.performance.abuse.Traces.counted;
import static id.pendopo.performance.abuse.Traces.duty;
import static id.pendopo.performance.abuse.Traces.entered;
import static id.pendopo.performance.abuse.Traces.flags;
import static id.pendopo.performance.abuse.Traces.letters;
import static id.pendopo.performance.abuse.Traces.month;
import static id.pendopo.performance.abuse.Traces.proven;
import static id.pendopo.performance.abuse.Traces.serving;
import static id.pendopo.performance.abuse.Traces.shown;
import static id.pendopo.performance.abuse.Traces.told;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.performance.activity.DutyStatus;
import id.pendopo.performance.activity.Evidence;
import id.pendopo.performance.activity.Work;
import id.pendopo.performance.catalogue.ActivityCatalogue;
import id.pendopo.performance.catalogue.CatalogueItem;
import id.pendopo.performance.catalogue.NormEdit;
import id.pendopo.performance.employee.EmployeeId;
import id.pendopo.performance.law.PerformanceFindings;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Each check with what it finds, and with what only looks like it: the last value that passes and the first that does not. */
class AbuseChecksTest {
    private static final EmployeeId BUDI = EmployeeId.of("emp-budi");
    private static final EmployeeId CICI = EmployeeId.of("emp-cici");

    @Test
    void check_1_two_entries_share_a_minute() {
        assertThat(flags(letters(8, "08:00", "09:00"), letters(8, "08:59", "09:59")))
                .containsExactly("OVERLAP 1>0 [e-8-0800, e-8-0859]");
        assertThat(flags(letters(8, "08:00", "09:00"), letters(8, "09:00", "10:00"), letters(9, "08:00", "09:00")))
                .isEmpty();
    }

    /** The last scan is known only after the day. */
    @Test
    void check_2_work_outside_the_scans() {
        assertThat(flags(letters(8, "15:16", "16:16"))).containsExactly("OUTSIDE_PRESENCE 16>15 [e-8-1516]");
        assertThat(flags(letters(8, "15:15", "16:15"))).isEmpty();
        assertThat(shown(CHECKS.ofPerson(
                        month(Map.of(8, duty(DutyStatus.OFFICIAL_DUTY)), letters(8, "17:00", "18:00")))))
                .isEmpty();
    }

    @Test
    void check_3_more_minutes_than_a_day_has() {
        WorkTrace[] day = new WorkTrace[8];
        for (int i = 0; i < 8; i++) {
            day[i] = letters(8, "%02d:00".formatted(8 + i), "%02d:00".formatted(9 + i));
        }
        assertThat(flags(day)).singleElement().asString().startsWith("OVER_DAY 480>450 [e-8-0800");
        day[7] = approved(day[7], "boss", "2026-04-09T09:00", 30);
        assertThat(flags(day)).isEmpty();
        day[7] = approved(day[7], "boss", "2026-04-09T09:00", 31);
        assertThat(flags(day)).singleElement().asString().startsWith("OVER_DAY 451>450");
    }

    /** A letter from the doctor that came later makes an entry of that day a question. */
    @Test
    void check_4_work_on_a_day_off() {
        assertThat(shown(CHECKS.ofPerson(month(Map.of(8, duty(DutyStatus.SICK)), letters(8, "08:00", "09:00")))))
                .containsExactly("ON_DAY_OFF 60>0 [e-8-0800]");
        assertThat(shown(CHECKS.ofPerson(month(Map.of(9, duty(DutyStatus.SICK)), letters(8, "08:00", "09:00")))))
                .isEmpty();
    }

    @Test
    void check_5_a_norm_far_above_the_clock() {
        assertThat(flags(counted(letters(8, "08:00", "09:59"), 5))).containsExactly("NORM_EXCEEDED 126>125 [e-8-0800]");
        assertThat(flags(counted(letters(8, "08:00", "10:00"), 5))).isEmpty();
    }

    @Test
    void check_6_one_long_entry() {
        assertThat(flags(letters(8, "08:00", "12:01"))).containsExactly("LONG_ENTRY 241>240 [e-8-0800]");
        assertThat(flags(letters(8, "08:00", "12:00"))).isEmpty();
    }

    /** A new number or date in the same words is the same text. */
    @Test
    void check_7_the_same_words_on_many_days() {
        List<WorkTrace> traces = new ArrayList<>();
        for (int day = 1; day <= 4; day++) {
            traces.add(told(day, "Menyusun surat nomor " + day + "."));
        }
        traces.add(told(6, "Menghadiri rapat koordinasi"));
        assertThat(flags(traces.toArray(WorkTrace[]::new))).isEmpty();
        traces.add(told(7, "menyusun SURAT, nomor 77"));
        assertThat(flags(traces.toArray(WorkTrace[]::new)))
                .containsExactly("REPEATED_TEXT 5>4 [e-1, e-2, e-3, e-4, e-7]");
    }

    /** Of the last twenty days with entries; what lies before them counts no more. */
    @Test
    void check_7_looks_at_the_last_days_with_entries() {
        List<WorkTrace> traces = new ArrayList<>();
        for (int day = 1; day <= 25; day++) {
            boolean same = day <= 2 || day >= 23;
            traces.add(told(
                    day,
                    same ? "Rekap harian" : String.valueOf((char) ('a' + day)).repeat(12)));
        }
        assertThat(flags(traces.toArray(WorkTrace[]::new))).isEmpty();
        traces.set(5, told(6, "Rekap harian"));
        traces.set(6, told(7, "Rekap harian"));
        assertThat(flags(traces.toArray(WorkTrace[]::new)))
                .singleElement()
                .asString()
                .startsWith("REPEATED_TEXT 5>4 [e-6, e-7, e-23");
    }

    /** Nearly the same words in half of the entries, of ten at least. */
    @Test
    void check_7_nearly_the_same_words_in_most_entries() {
        String[] rest = {"Rapat anggaran", "Survei jalan", "Arsip kontrak", "Unggah data", "Kunjungan desa"};
        List<WorkTrace> traces = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            String last = "abcde".substring(i, i + 1);
            traces.add(told(
                    i + 1, "Menyusun dan mengirim surat undangan rapat koordinasi bidang persandian seksi " + last));
            traces.add(told(i + 11, rest[i]));
        }
        assertThat(flags(traces.toArray(WorkTrace[]::new)))
                .containsExactly("REPEATED_TEXT 50>49 [e-1, e-2, e-3, e-4, e-5]");
        List<WorkTrace> fewer = new ArrayList<>(traces.subList(0, 9));
        assertThat(flags(fewer.toArray(WorkTrace[]::new))).isEmpty();
        traces.add(told(20, "Membersihkan gudang"));
        assertThat(flags(traces.toArray(WorkTrace[]::new))).isEmpty();
    }

    @Test
    void check_8_the_same_words_or_file_by_several_people() {
        List<WorkTrace> two = List.of(told("a", ANI, 8, "Rekap pajak 2025"), told("b", BUDI, 9, "rekap pajak 2026"));
        assertThat(CHECKS.ofMany(two)).isEmpty();
        List<WorkTrace> three = new ArrayList<>(two);
        three.add(told("c", CICI, 8, "Rekap  pajak, 2026!"));
        assertThat(shown(CHECKS.ofMany(three))).containsExactly("SHARED_TEXT 3>2 [a, c, b]");
        assertThat(CHECKS.ofMany(three).get(0).people()).containsExactly(ANI, BUDI, CICI);
        List<WorkTrace> files = List.of(
                proven(told("a", ANI, 8, "Satu"), "a"),
                proven(told("b", BUDI, 8, "Lain"), "a"),
                proven(told("c", CICI, 8, "Berbeda"), "a"));
        assertThat(shown(CHECKS.ofMany(files))).containsExactly("SHARED_TEXT 3>2 [a, b, c]");
    }

    @Test
    void check_9_one_proof_for_several_entries() {
        assertThat(flags(proven(letters(8, "08:00", "09:00"), "a"), proven(letters(9, "08:00", "09:00"), "a")))
                .containsExactly("EVIDENCE_REUSED 2>1 [e-8-0800, e-9-0800]");
        assertThat(flags(proven(letters(8, "08:00", "09:00"), "a"), proven(letters(9, "08:00", "09:00"), "b")))
                .isEmpty();
        Evidence link = Evidence.of(PersonalText.of("https://contoh.example/a"));
        assertThat(flags(proven(letters(8, "08:00", "09:00"), link), proven(letters(9, "08:00", "09:00"), link)))
                .containsExactly("EVIDENCE_REUSED 2>1 [e-8-0800, e-9-0800]");
    }

    @Test
    void check_10_many_days_entered_in_one_sitting() {
        WorkTrace[] sitting = new WorkTrace[5];
        for (int i = 0; i < 5; i++) {
            sitting[i] = entered(letters(1 + i, "08:00", "09:00"), "2026-04-08T10:0" + i);
        }
        sitting[4] = entered(sitting[4], "2026-04-08T10:30");
        assertThat(flags(sitting)).singleElement().asString().startsWith("BACK_FILLING 5>4 [e-1-0800");
        sitting[4] = entered(sitting[4], "2026-04-08T10:30:01");
        assertThat(flags(sitting)).isEmpty();
        WorkTrace[] day = new WorkTrace[5];
        for (int i = 0; i < 5; i++) {
            day[i] = entered(letters(8, "0%d:00".formatted(i + 4), "0%d:00".formatted(i + 5)), "2026-04-08T16:00");
        }
        assertThat(shown(CHECKS.ofPerson(month(Map.of(8, duty(DutyStatus.OFFICIAL_DUTY)), day))))
                .isEmpty();
    }

    @Test
    void check_11_work_outside_the_duties() {
        assertThat(flags(serving(letters(8, "08:00", "09:00"), "KEUANGAN")))
                .containsExactly("NOT_IN_DUTIES 1>0 [e-8-0800]");
        assertThat(flags(serving(letters(8, "08:00", "09:00"), "PERSURATAN"))).isEmpty();
    }

    @Test
    void check_12_approvals_at_night_or_faster_than_anybody_reads() {
        assertThat(shown(
                        CHECKS.ofMany(List.of(approved(letters(8, "08:00", "09:00"), "boss", "2026-04-09T22:00", 60)))))
                .containsExactly("HASTY_APPROVAL 1>0 [e-8-0800]");
        assertThat(shown(CHECKS.ofMany(
                        List.of(approved(letters(8, "08:00", "09:00"), "boss", "2026-04-09T04:59:59", 60)))))
                .hasSize(1);
        for (String fair : List.of("2026-04-09T21:59:59", "2026-04-09T05:00")) {
            assertThat(CHECKS.ofMany(List.of(approved(letters(8, "08:00", "09:00"), "boss", fair, 60))))
                    .isEmpty();
        }
        List<WorkTrace> many = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            many.add(approved(
                    told("m-" + (10 + i), ANI, 8, "Hal " + i), "boss", "2026-04-09T09:00:%02d".formatted(i), 59));
        }
        assertThat(shown(CHECKS.ofMany(many))).singleElement().asString().startsWith("HASTY_APPROVAL 50>49 [m-10");
        assertThat(CHECKS.ofMany(many.subList(0, 49))).isEmpty();
        many.set(49, approved(many.get(49), "boss", "2026-04-09T09:01:00", 59));
        assertThat(CHECKS.ofMany(many)).hasSize(1);
        many.set(49, approved(many.get(49), "boss", "2026-04-09T09:01:01", 59));
        assertThat(CHECKS.ofMany(many)).isEmpty();
    }

    /** Two hundred approvals over three months, and not one minute less. */
    @Test
    void check_13_an_approver_who_never_takes_a_minute_away() {
        List<WorkTrace> many = new ArrayList<>();
        for (int i = 0; i < 200; i++) {
            LocalDate day = LocalDate.of(2026, 2 + i % 3, 1 + i % 28);
            WorkTrace one = letters(8, "08:00", "09:00");
            many.add(new WorkTrace(
                    CaseId.of("n-" + i),
                    ANI,
                    new Work(
                            day,
                            one.work().time(),
                            one.work().output(),
                            one.work().links(),
                            one.work().place(),
                            List.of()),
                    60,
                    one.enteredAt(),
                    Optional.of(new WorkTrace.Approval(
                            PersonRef.of("boss"),
                            day.atTime(9, 0).plusMinutes(i).toInstant(Traces.WIB),
                            60))));
        }
        assertThat(shown(CHECKS.ofMany(many))).singleElement().asString().startsWith("NEVER_REDUCED 200>199");
        assertThat(CHECKS.ofMany(many.subList(0, 199))).isEmpty();
        many.set(0, approved(many.get(0), "boss", "2026-02-01T09:00", 59));
        assertThat(CHECKS.ofMany(many)).isEmpty();
    }

    @Test
    void check_14_people_who_approve_each_other_or_in_a_ring() {
        WorkTrace ab = approved(told("ab", ANI, 8, "Satu"), "emp-budi", "2026-04-09T09:00", 50);
        WorkTrace ba = approved(told("ba", BUDI, 8, "Dua"), "emp-ani", "2026-04-09T09:00", 50);
        WorkTrace bc = approved(told("bc", BUDI, 8, "Dua"), "emp-cici", "2026-04-09T09:00", 50);
        WorkTrace ca = approved(told("ca", CICI, 8, "Tiga"), "emp-ani", "2026-04-09T09:00", 50);
        assertThat(shown(CHECKS.ofMany(List.of(ab, ba)))).containsExactly("RECIPROCAL_APPROVAL 2>1 [ab, ba]");
        assertThat(shown(CHECKS.ofMany(List.of(ab, bc, ca)))).containsExactly("RECIPROCAL_APPROVAL 3>1 [ab, bc, ca]");
        assertThat(CHECKS.ofMany(List.of(ab, bc))).isEmpty();
        WorkTrace may = new WorkTrace(
                ba.entry(),
                BUDI,
                new Work(
                        LocalDate.of(2026, 5, 4),
                        ba.work().time(),
                        ba.work().output(),
                        ba.work().links(),
                        ba.work().place(),
                        List.of()),
                60,
                ba.enteredAt(),
                ba.approval());
        assertThat(CHECKS.ofMany(List.of(ab, may))).isEmpty();
    }

    /** Within one per cent of each other, three months in a row, under one approver. */
    @Test
    void check_15_totals_that_are_the_same_month_after_month() {
        List<MonthTotal> totals = new ArrayList<>();
        for (int month = 1; month <= 3; month++) {
            totals.add(new MonthTotal(ANI, PersonRef.of("boss"), YearMonth.of(2026, month), 6_000));
            totals.add(new MonthTotal(BUDI, PersonRef.of("boss"), YearMonth.of(2026, month), 5_940));
        }
        assertThat(CHECKS.ofTotals(totals))
                .containsExactly(
                        new AbuseFlag(AbuseCheck.EQUAL_TOTALS, List.of(ANI, BUDI), List.of(), Optional.empty(), 3, 2));
        assertThat(CHECKS.ofTotals(totals.subList(0, 4))).isEmpty();
        List<MonthTotal> apart = new ArrayList<>(totals);
        apart.set(5, new MonthTotal(BUDI, PersonRef.of("boss"), YearMonth.of(2026, 3), 5_939));
        assertThat(CHECKS.ofTotals(apart)).isEmpty();
        List<MonthTotal> elsewhere = new ArrayList<>(totals);
        elsewhere.set(5, new MonthTotal(BUDI, PersonRef.of("other"), YearMonth.of(2026, 3), 6_000));
        assertThat(CHECKS.ofTotals(elsewhere)).isEmpty();
        List<MonthTotal> gap = new ArrayList<>(totals);
        gap.set(4, new MonthTotal(ANI, PersonRef.of("boss"), YearMonth.of(2026, 4), 6_000));
        gap.set(5, new MonthTotal(BUDI, PersonRef.of("boss"), YearMonth.of(2026, 4), 6_000));
        assertThat(CHECKS.ofTotals(gap)).isEmpty();
    }

    @Test
    void check_20_a_norm_that_one_person_changed_alone() {
        LocalDate start = LocalDate.of(2026, 1, 1);
        CatalogueItem before = CatalogueItem.of(
                Code.of("LETTER"), Text.of("Surat", "Letter"), Text.of("surat", "letters"), 20, start, draft -> {});
        CatalogueItem after = CatalogueItem.of(
                Code.of("LETTER"), Text.of("Surat", "Letter"), Text.of("surat", "letters"), 40, start, draft -> {});
        assertThat(CHECKS.ofNorms(ActivityCatalogue.of(before), ActivityCatalogue.of(after)))
                .containsExactly(new AbuseFlag(
                        AbuseCheck.NORM_EDITED, List.of(), List.of(), Optional.of(Code.of("LETTER")), 40, 20));
        NormEdit edit = new NormEdit(
                Code.of("LETTER"), start, 20, 40, PersonRef.of("hr-1"), Optional.of(PersonRef.of("hr-2")), "BA 1/2026");
        assertThat(CHECKS.ofNorms(ActivityCatalogue.of(before), new ActivityCatalogue(List.of(after), List.of(edit))))
                .isEmpty();
    }

    /** A flag tells cases and numbers; the words that made it stay where they are. */
    @Test
    void evidence_names_cases_and_never_words() {
        List<WorkTrace> same = List.of(
                told("a", ANI, 8, "Kunjungan Ibu Rekaan"),
                told("b", BUDI, 8, "Kunjungan Ibu Rekaan"),
                told("c", CICI, 8, "Kunjungan Ibu Rekaan"));
        AbuseFlag flag = CHECKS.ofMany(same).get(0);
        assertThat(flag.toString() + flag.toFinding() + same).doesNotContain("Rekaan");
    }

    @Test
    void what_blocks_is_a_block_and_everything_else_warns_in_words() {
        for (AbuseCheck check : AbuseCheck.values()) {
            Finding finding = new AbuseFlag(check, List.of(), List.of(), Optional.empty(), 1, 0).toFinding();
            assertThat(finding.isBlock()).as(check.name()).isEqualTo(check.severity() == AbuseSeverity.BLOCKS);
            assertThat(PerformanceFindings.all().codes()).contains(finding.code());
        }
    }

    /** Whatever order the traces come in, the answer is the same. */
    @Test
    void the_answer_does_not_hang_on_the_order() {
        List<WorkTrace> traces = new ArrayList<>();
        for (int day = 1; day <= 12; day++) {
            traces.add(entered(
                    told(day, day % 2 == 0 ? "Rekap harian" : "Rapat " + day), "2026-04-13T10:%02d".formatted(day)));
        }
        List<AbuseFlag> first = CHECKS.ofPerson(month(Map.of(), traces.toArray(WorkTrace[]::new)));
        assertThat(first).isNotEmpty();
        Random random = new Random(5);
        for (int i = 0; i < 20; i++) {
            Collections.shuffle(traces, random);
            assertThat(CHECKS.ofPerson(month(Map.of(), traces.toArray(WorkTrace[]::new))))
                    .isEqualTo(first);
        }
    }
}
