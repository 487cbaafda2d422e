package id.pendopo.complaints.monitoring;

import static id.pendopo.complaints.event.Way.ADMIN;
import static id.pendopo.complaints.event.Way.AGENCY;
import static id.pendopo.complaints.event.Way.DPU;
import static id.pendopo.complaints.event.Way.LIAISON;
import static id.pendopo.complaints.event.Way.PAVEMENT;
import static id.pendopo.complaints.event.Way.REPORTER;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.ComplaintPolicy;
import id.pendopo.complaints.complaint.ComplaintProcedure;
import id.pendopo.complaints.complaint.ComplaintRole;
import id.pendopo.complaints.complaint.Feedback;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ReasonCode;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.event.Way;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.law.Code;
import id.pendopo.core.monitoring.FlowProvider;
import id.pendopo.core.monitoring.KpiReading;
import id.pendopo.core.monitoring.Slice;
import id.pendopo.core.monitoring.Tally;
import id.pendopo.core.monitoring.WorkingTime;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;

/** What counts of a complaint, and what does not: noted is no answer, promised is not done, silence is not satisfaction. */
class ComplaintFlowTest {
    private static final Narrative WORDS =
            Narrative.of("Trotoar sudah diperbaiki pada pekan ini dan dapat dilalui kembali. Terima kasih.");
    private static final LocalDate FIRST = LocalDate.of(2025, 6, 1);
    private static final LocalDate END = LocalDate.of(2025, 8, 1);
    private static final Instant AS_OF = Instant.parse("2025-12-01T00:00:00Z");
    private static final RegionCode KECAMATAN = RegionCode.parse("32.73.01");

    private static Way disposed(Secrecy secrecy) {
        return Way.received(secrecy)
                .take("2025-06-02T10:00", ADMIN, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, PAVEMENT))
                .take("2025-06-02T11:00", ADMIN, new CaseworkCommand.Dispose(DPU, Optional.empty()));
    }

    private static Way answered(Way way, String day) {
        return way.take(
                        day + "T09:00",
                        AGENCY,
                        new AnsweringCommand.DraftAnswer(
                                WORDS, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of()))
                .take(day + "T10:00", LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    private static Tally tally(Way... ways) {
        Tally tally = Tally.in(Way.PACK.region().code(), WorkingTime.of(Way.PACK), List.of(ComplaintFlow.MEANING));
        for (Way way : ways) {
            tally = tally.plus(way.rows());
        }
        return tally;
    }

    private static KpiReading reading(Tally tally, String code) {
        return tally.readings(ComplaintPolicy.PROCEDURE, Slice.ALL, FIRST, END, AS_OF).stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void every_name_of_the_meaning_is_one_of_the_procedure() {
        List<String> unknown = ComplaintFlow.MEANING.unknownTo(ComplaintProcedure.in(Way.PACK));
        // Abuse in licensing is a page of regions that switch it on.
        assertThat(unknown)
                .allMatch(one -> one.contains("ABUSE")
                        || List.of(
                                        "act: findSign",
                                        "act: findNoSign",
                                        "act: endAudit",
                                        "act: findFault",
                                        "act: putRight")
                                .contains(one));
        assertThat(ServiceLoader.load(FlowProvider.class).stream()
                        .map(one -> one.get().meaning()))
                .contains(ComplaintFlow.MEANING);
    }

    @Test
    void a_remark_is_no_response_and_a_note_of_what_was_done_is() {
        Way way = disposed(Secrecy.PLAIN).take("2025-06-02T12:00", AGENCY, new CaseworkCommand.NoteRemark(WORDS));
        assertThat(reading(tally(way), "time.FIRST_RESPONSE.median").denominator())
                .hasValue(0L);
        way.take("2025-06-03T11:00", AGENCY, new CaseworkCommand.NoteProgress(WORDS));
        assertThat(reading(tally(way), "time.FIRST_RESPONSE.median").value()).hasValue(8L * 60);
        assertThat(reading(tally(way), "time.VERIFICATION.median").value()).hasValue(60L);
    }

    /** To be asked after is no follow-up: every figure is the same with it and without. */
    @Test
    void that_the_leaders_asked_is_in_no_figure() {
        Actor leader = Actor.of("pimpinan-1", ComplaintRole.MONITOR);
        CaseworkCommand.Nudge nudge = new CaseworkCommand.Nudge(Optional.of(WORDS));
        Way asked = disposed(Secrecy.PLAIN).take("2025-06-03T09:00", leader, nudge);
        Way left = disposed(Secrecy.PLAIN);
        assertThat(tally(asked).readings(ComplaintPolicy.PROCEDURE, Slice.ALL, FIRST, END, AS_OF))
                .isEqualTo(tally(left).readings(ComplaintPolicy.PROCEDURE, Slice.ALL, FIRST, END, AS_OF));
        assertThat(reading(tally(asked), "onTime.FIRST_FOLLOW_UP").numerator()).hasValue(0L);
        assertThat(asked.types()).isEqualTo(left.types());
        for (Way way : List.of(asked, left)) {
            way.settle("2025-06-20T09:00");
        }
        answered(asked, "2025-06-20");
        answered(left, "2025-06-20");
        assertThat(tally(asked).readings(ComplaintPolicy.PROCEDURE, Slice.ALL, FIRST, END, AS_OF))
                .isEqualTo(tally(left).readings(ComplaintPolicy.PROCEDURE, Slice.ALL, FIRST, END, AS_OF));
    }

    /** Spam that is thrown out at once is no work of verifying; left lying until the term has passed it counts with all its days. */
    @Test
    void what_is_rejected_counts_as_verifying_only_where_it_was_late() {
        FilingCommand.Reject spam = new FilingCommand.Reject(ReasonCode.SPAM, WORDS, Optional.empty());
        Way prompt = Way.received(Secrecy.PLAIN).settle("2025-06-05T09:00").take("2025-06-05T10:00", ADMIN, spam);
        assertThat(reading(tally(prompt), "time.VERIFICATION.median").denominator())
                .hasValue(0L);
        Way late = Way.received(Secrecy.PLAIN).settle("2025-06-06T00:00").take("2025-06-10T10:00", ADMIN, spam);
        assertThat(reading(tally(late), "time.VERIFICATION.median").denominator())
                .hasValue(1L);
        assertThat(reading(tally(late), "onTime.VERIFYING").numerator()).hasValue(0L);
    }

    /** E11: given back in time and sent on; the return is counted, and the settlement is still due when it was. */
    @Test
    void a_return_is_counted_and_the_settlement_term_stays_one() {
        Way way = disposed(Secrecy.PLAIN)
                .take("2025-06-03T09:00", AGENCY, new CaseworkCommand.HandBack(WORDS, Code.of("DLH")))
                .take(
                        "2025-06-03T10:00",
                        ADMIN,
                        new CaseworkCommand.Redispose(Code.of("DLH"), Optional.empty(), false));
        KpiReading returns = reading(tally(way), "rate.RETURN");
        assertThat(returns.numerator()).hasValue(1L);
        assertThat(returns.denominator()).hasValue(2L);
        KpiReading settled = reading(tally(way), "onTime.SETTLEMENT");
        assertThat(settled.numerator()).hasValue(0L);
        assertThat(settled.denominator()).hasValue(1L);
    }

    /** What is objected to is not settled; the time is that of the last answer, and each round is a term of its own. */
    @Test
    void the_last_round_settles_and_each_round_is_a_term() {
        Way way = answered(
                disposed(Secrecy.PLAIN).take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept()), "2025-06-04");
        assertThat(reading(tally(way), "time.SETTLEMENT.median").denominator()).hasValue(1L);
        way.take("2025-06-05T09:00", REPORTER, new AnsweringCommand.Reply(WORDS));
        assertThat(reading(tally(way), "time.SETTLEMENT.median").denominator()).hasValue(0L);
        answered(way, "2025-06-10");
        assertThat(reading(tally(way), "time.SETTLEMENT.median").denominator()).hasValue(1L);
        assertThat(reading(tally(way), "onTime.SETTLEMENT").numerator()).hasValue(2L);
        assertThat(reading(tally(way), "onTime.SETTLEMENT").denominator()).hasValue(2L);
        assertThat(reading(tally(way), "breaches.LEGAL_LIMIT").value()).hasValue(0L);
        way.take("2025-06-11T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        KpiReading reopened = reading(tally(way), "rate.REOPEN");
        assertThat(reopened.numerator()).hasValue(1L);
        assertThat(reopened.denominator()).hasValue(1L);
    }

    @Test
    void nobody_who_was_left_alone_kept_a_term() {
        Way way = disposed(Secrecy.PLAIN);
        assertThat(reading(tally(way), "onTime.FIRST_FOLLOW_UP").numerator()).hasValue(0L);
        assertThat(reading(tally(way), "onTime.FIRST_FOLLOW_UP").denominator()).hasValue(1L);
        assertThat(reading(tally(way), "breaches.LEGAL_LIMIT").value()).hasValue(0L);
        Tally tally = tally(way);
        assertThat(tally.readings(ComplaintPolicy.PROCEDURE, Slice.ALL, END, END.plusDays(31), AS_OF))
                .filteredOn(one -> one.code().equals("breaches.LEGAL_LIMIT"))
                .allSatisfy(one -> assertThat(one.value()).hasValue(1L));
    }

    /** One confidential complaint about an agency or a district would be known by the figure that it makes. */
    @Test
    void what_the_public_may_not_see_is_in_no_part() {
        assertThat(tally(disposed(Secrecy.PLAIN)).agencies(ComplaintPolicy.PROCEDURE, FIRST, END))
                .containsExactly(DPU);
        Tally hidden = tally(disposed(Secrecy.CONFIDENTIAL));
        assertThat(hidden.agencies(ComplaintPolicy.PROCEDURE, FIRST, END)).isEmpty();
        assertThat(hidden.kecamatan(ComplaintPolicy.PROCEDURE, FIRST, END)).isEmpty();
        assertThat(reading(hidden, "opened").value()).hasValue(1L);
    }

    /** E09: the answer was followed by silence, so it was closed; that is no satisfaction and no dissatisfaction. */
    @Test
    void who_said_nothing_is_missing_and_not_satisfied() {
        Way silent = answered(
                        disposed(Secrecy.PLAIN).take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept()),
                        "2025-06-04")
                .settle("2025-06-30T09:00");
        Way content = confirmed(4);
        Way angry = confirmed(3);
        Satisfaction all = Satisfaction.of(
                List.of(
                        silent.file(),
                        content.file(),
                        angry.file(),
                        disposed(Secrecy.PLAIN).file()),
                Way.PACK.region(),
                FIRST,
                END);
        assertThat(all.closed()).isEqualTo(3);
        assertThat(all.byNoReply()).isEqualTo(1);
        List<KpiReading> readings = all.readings(Way.PACK.region(), FIRST, END, AS_OF, "ID-2025");
        assertThat(readings)
                .extracting(KpiReading::code, KpiReading::value)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("satisfaction.satisfied", Optional.of(5_000L)),
                        org.assertj.core.groups.Tuple.tuple("satisfaction.mean", Optional.of(350L)),
                        org.assertj.core.groups.Tuple.tuple("satisfaction.responses", Optional.of(6_667L)));
        assertThat(readings).allSatisfy(one -> assertThat(one.policies()).isNotEmpty());
        assertThat(all.told(Way.PACK.region(), FIRST, END, AS_OF, "ID-2025", 5)).isEmpty();
        assertThat(all.told(Way.PACK.region(), FIRST, END, AS_OF, "ID-2025", 1)).hasSize(3);
        assertThat(Satisfaction.of(Collections.nCopies(5, content.file()), Way.PACK.region(), FIRST, END)
                        .told(Way.PACK.region(), FIRST, END, AS_OF, "ID-2025", 5))
                .hasSize(3);
        assertThat(Satisfaction.of(List.of(content.file()), Way.PACK.region(), END, END.plusDays(31))
                        .closed())
                .isZero();
    }

    private static Way confirmed(int rating) {
        return answered(
                        disposed(Secrecy.PLAIN).take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept()),
                        "2025-06-04")
                .take(
                        "2025-06-05T09:00",
                        REPORTER,
                        new AnsweringCommand.Confirm(
                                Optional.of(new Feedback(Optional.of(rating), Optional.empty(), Optional.empty()))));
    }

    @Test
    void coverage_is_reports_by_a_thousand_residents_with_both_numbers() {
        Coverage coverage = Coverage.over(Map.of(KECAMATAN, 2_000L, RegionCode.parse("32.73.02"), 4_000L));
        Tally tally = tally(disposed(Secrecy.PLAIN));
        List<KpiReading> readings = coverage.readings(tally, FIRST, END, AS_OF);
        assertThat(readings).hasSize(2);
        assertThat(readings.get(0).value()).hasValue(50L);
        assertThat(readings.get(0).numerator()).hasValue(1L);
        assertThat(readings.get(0).denominator()).hasValue(2_000L);
        assertThat(readings.get(1).value()).hasValue(0L);
        // One report is too few to be told of one kecamatan, and of both together too.
        assertThat(coverage.told("coverage-2025", tally, FIRST, END, AS_OF, 5).rows())
                .isEmpty();
        assertThat(coverage.told("coverage-2025", tally, FIRST, END, AS_OF, 1).rows())
                .containsExactly(List.of("32.73.01", 1L, 2_000L, 50L), List.of("32.73.02", 0L, 4_000L, 0L));
        assertThatThrownBy(() -> Coverage.over(Map.of(KECAMATAN, 0L))).hasMessageContaining("0 residents");
        assertThatThrownBy(() -> Coverage.over(Map.of(RegionCode.parse("32.73"), 1L)))
                .hasMessageContaining("six digits");
    }
}
