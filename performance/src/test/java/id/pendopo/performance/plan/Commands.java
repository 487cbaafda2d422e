package id.pendopo.performance.plan;

import id.pendopo.performance.rating.HalfYear;
import id.pendopo.performance.rating.Rating;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** One of each command. */
final class Commands {
    static final String SECRET = "Rahasia pegawai contoh nomor ";

    private Commands() {}

    private static Rating any(Random random) {
        return Rating.values()[random.nextInt(3)];
    }

    /** As somebody sensible would write them on this day. */
    static List<PlanCommand> all(LocalDate day, Random random) {
        int period = (day.getMonthValue() - 1) / 3;
        int reported = Math.max(1, random.nextBoolean() ? period : period + 1);
        PlanObjection.Outcome outcome = PlanObjection.Outcome.values()[random.nextInt(2)];
        boolean changes = outcome == PlanObjection.Outcome.CHANGED;
        return List.of(
                Course.draft(Sample.content()),
                new PlanCommand.Revise(random.nextBoolean() ? Sample.content() : Sample.other()),
                new PlanCommand.Discard(),
                new PlanCommand.Submit(),
                new PlanCommand.Return(Sample.words(SECRET + 1)),
                new PlanCommand.EscalateAgreement(),
                new PlanCommand.Agree(),
                new PlanCommand.Start(),
                new PlanCommand.Adjust(
                        PlanVersion.Cause.TRANSFER, random.nextBoolean() ? Sample.content() : Sample.other()),
                new PlanCommand.DropAdjustment(),
                new PlanCommand.LapseAdjustment(),
                Sample.report(reported),
                new PlanCommand.GiveFeedback(Sample.words(SECRET + 2)),
                new PlanCommand.EvaluatePeriod(Math.max(1, period), any(random), any(random)),
                new PlanCommand.NoteUnevaluated(),
                new PlanCommand.EvaluateYear(
                        any(random),
                        any(random),
                        Optional.of(Sample.words(SECRET + 3)),
                        Optional.of(Sample.paper("peers-1"))),
                new PlanCommand.NoteYearLate(),
                new PlanCommand.EndEarly(day),
                new PlanCommand.RenewPlace(),
                new PlanCommand.Receive(day),
                new PlanCommand.Accept(),
                new PlanCommand.CloseWindow(),
                Course.contest(),
                new PlanCommand.Hear(PlanObjection.Side.values()[random.nextInt(2)], Sample.paper("minutes-1")),
                new PlanCommand.Rule(
                        outcome,
                        changes ? Optional.of(new PastMarks.Ratings(any(random), any(random))) : Optional.empty(),
                        Sample.words(SECRET + 4)),
                new PlanCommand.NoteUndecided(),
                new PlanCommand.NoteImprovementOver(),
                new PlanCommand.Reopen(PlanCommand.Body.BKN, "Contoh 2/2027", Sample.paper("decision-1")),
                Sample.past(2020, HalfYear.SECOND, Sample.points("92", "85")));
    }
}
