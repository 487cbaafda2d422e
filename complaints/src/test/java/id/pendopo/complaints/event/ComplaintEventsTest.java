package id.pendopo.complaints.event;

import static id.pendopo.complaints.event.Way.ADMIN;
import static id.pendopo.complaints.event.Way.AGENCY;
import static id.pendopo.complaints.event.Way.DPU;
import static id.pendopo.complaints.event.Way.LIAISON;
import static id.pendopo.complaints.event.Way.PAVEMENT;
import static id.pendopo.complaints.event.Way.REPORTER;
import static id.pendopo.complaints.event.Way.TRACKING;
import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.complaints.category.AgencyKind;
import id.pendopo.complaints.complaint.AnsweringCommand;
import id.pendopo.complaints.complaint.CaseworkCommand;
import id.pendopo.complaints.complaint.FilingCommand;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.complaint.ShieldingCommand;
import id.pendopo.complaints.complaint.Upshot;
import id.pendopo.complaints.report.Narrative;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.event.CloudEvent;
import id.pendopo.core.event.DataClass;
import id.pendopo.core.event.EventNames;
import id.pendopo.core.event.EventProvider;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.workflow.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.ServiceLoader;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;

/** An event cannot be called back out of other systems, so what the table hides is in none. */
class ComplaintEventsTest {
    private static final Narrative ANSWER =
            Narrative.of("Trotoar sudah diperbaiki pada pekan ini dan dapat dilalui kembali. Terima kasih.");

    private static AnsweringCommand.DraftAnswer draft() {
        return new AnsweringCommand.DraftAnswer(
                ANSWER, Optional.of(Upshot.of(Outcome.DONE)), Optional.empty(), List.of());
    }

    private static Way sorted(Secrecy secrecy) {
        return Way.received(secrecy)
                .take("2025-06-02T10:00", ADMIN, new FilingCommand.Verify(ReportKind.COMPLAINT_GENERAL, PAVEMENT));
    }

    private static Way disposed(Secrecy secrecy) {
        return sorted(secrecy).take("2025-06-02T10:10", ADMIN, new CaseworkCommand.Dispose(DPU, Optional.empty()));
    }

    private static Way answered(Secrecy secrecy) {
        return disposed(secrecy)
                .take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept())
                .take("2025-06-04T09:00", AGENCY, new CaseworkCommand.NoteProgress(ANSWER))
                .take("2025-06-05T09:00", AGENCY, draft())
                .take("2025-06-05T10:00", LIAISON, new AnsweringCommand.ApproveAnswer());
    }

    @Test
    void a_plain_complaint_is_told_inside_until_it_is_sent_on_and_then_to_everybody() {
        Way way = answered(Secrecy.PLAIN)
                .take("2025-06-10T09:00", REPORTER, new AnsweringCommand.Confirm(Optional.empty()));
        assertThat(way.types())
                .containsExactly(
                        "complaint.received internal",
                        "complaint.verified internal",
                        "complaint.disposed public",
                        "complaint.progressed public",
                        "complaint.progressed public",
                        "complaint.responded public",
                        "complaint.closed public");
        List<CloudEvent> told = way.told();
        assertThat(told.get(0).subject().orElseThrow()).doesNotContain(TRACKING.value());
        assertThat(told.get(2).subject()).hasValue("complaint/" + TRACKING.value());
        assertThat(told.get(2).toJson())
                .contains("\"category\":\"TROTOAR_RUSAK\"", "\"agency\":\"DPU\"", "\"status\":\"DISPOSED\"");
        assertThat(told.get(1).toJson()).contains("\"status\":\"VERIFIED\"");
    }

    /** The Command Center knows category, district and status of it, and no code under which it could be asked for. */
    @Test
    void a_confidential_complaint_is_told_inside_alone_and_without_its_code() {
        Way way = answered(Secrecy.CONFIDENTIAL);
        assertThat(way.told()).isNotEmpty().allSatisfy(event -> {
            assertThat(event.classification()).isEqualTo(DataClass.INTERNAL);
            assertThat(event.toJson()).doesNotContain(TRACKING.value(), "DPU", "32.73.01.1001", "correlationid");
        });
        assertThat(way.told().get(2).toJson()).contains("32.73.01", "TROTOAR_RUSAK", "DISPOSED");
        assertThat(way.told())
                .extracting(CloudEvent::subject)
                .containsOnly(way.told().get(0).subject());
    }

    @Test
    void of_what_the_command_center_only_counts_nothing_is_told() {
        assertThat(answered(new Secrecy(true, true, false, false)).told()).isEmpty();
        assertThat(Way.received(new Secrecy(false, false, false, true)).told()).isEmpty();
    }

    /** What was public is taken back from everybody, and what comes after is told those alone who may still know. */
    @Test
    void a_flag_that_is_set_later_takes_back_what_was_told() {
        Way way = disposed(Secrecy.PLAIN)
                .take("2025-06-03T08:00", REPORTER, new ShieldingCommand.TightenSecrecy(Secrecy.CONFIDENTIAL))
                .take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept());
        assertThat(way.types())
                .endsWith(
                        "complaint.disposed public",
                        "complaint.visibilitytightened public",
                        "complaint.progressed internal");
        List<CloudEvent> told = way.told();
        CloudEvent retraction = told.get(told.size() - 2);
        assertThat(retraction.subject()).hasValue("complaint/" + TRACKING.value());
        assertThat(retraction.data()).isEmpty();
        assertThat(told.get(told.size() - 1).toJson()).doesNotContain(TRACKING.value());
    }

    /** It stays public, but initials, words and the exact place are to be taken out of every copy. */
    @Test
    void who_becomes_anonymous_later_is_taken_out_of_what_was_told() {
        Way way = disposed(Secrecy.PLAIN)
                .take("2025-06-03T08:00", REPORTER, new ShieldingCommand.TightenSecrecy(Secrecy.ANONYMOUS))
                .take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept());
        assertThat(way.types())
                .endsWith(
                        "complaint.disposed public",
                        "complaint.visibilitytightened public",
                        "complaint.progressed public");
    }

    /** That somebody turned out to be accused is told nobody, but for the taking back of what everybody knew. */
    @Test
    void what_turns_out_to_be_supervisory_falls_silent() {
        Way way = disposed(Secrecy.PLAIN)
                .sentTo(AgencyKind.INSPECTORATE)
                .take(
                        "2025-06-03T08:00",
                        ADMIN,
                        new CaseworkCommand.ReclassifyAsSupervisory(Way.BRIBERY, Way.APIP, ANSWER))
                .take("2025-06-03T09:00", Way.SUPERVISOR, new CaseworkCommand.Accept());
        assertThat(way.types()).hasSize(4).last().isEqualTo("complaint.visibilitytightened public");
        assertThat(way.told().get(3).toJson()).doesNotContain("PUNGLI", "INSPEKTORAT", "SUPERVISORY");
    }

    /** Who counts what he is told learns nothing of readings, unmaskings, drafts and remarks that lie between. */
    @Test
    void what_nobody_is_told_leaves_no_gap() {
        assertThat(order(true)).isEqualTo(order(false)).doesNotHaveDuplicates().isSorted();
    }

    private static List<String> order(boolean withMore) {
        Way way = disposed(Secrecy.PLAIN);
        if (withMore) {
            way.take("2025-06-02T11:00", AGENCY, new CaseworkCommand.NoteRemark(ANSWER))
                    .take("2025-06-02T11:00", ADMIN, reading())
                    .take("2025-06-02T12:00", ADMIN, reading());
        }
        way.take("2025-06-03T09:00", AGENCY, new CaseworkCommand.Accept())
                .take("2025-06-04T09:00", AGENCY, new CaseworkCommand.NoteProgress(ANSWER));
        return way.told().stream()
                .map(event -> event.extension(EventNames.SEQUENCE).orElseThrow().toString())
                .toList();
    }

    private static ShieldingCommand.ReadIdentity reading() {
        return new ShieldingCommand.ReadIdentity(List.of(Field.CONTACT), PersonalText.of("pemeriksaan laporan"));
    }

    @Test
    void it_is_found_where_the_module_is() {
        assertThat(ServiceLoader.load(EventProvider.class).stream()
                        .map(one -> one.get().procedure()))
                .contains("complaints/complaint");
    }

    /**
     * Random ways under random flags that change, half of them from where it was sent to an agency: nothing personal, no text, and no code
     * once it may not be known.
     */
    @Property(tries = 150)
    void nothing_that_is_hidden_is_in_any_event(@ForAll long seed) {
        Random random = new Random(seed);
        Way way = random.nextBoolean() ? Way.received(secrecy(random)) : disposed(ofNoWhistleblower(random));
        int minute = 120;
        for (int turn = 0; turn < 14; turn++) {
            minute += 1 + random.nextInt(900);
            String at = java.time.LocalDateTime.parse("2025-06-02T09:00")
                    .plusMinutes(minute)
                    .toString();
            way.settle(at);
            List<Command> commands = commands(random);
            List<Actor> actors = List.of(REPORTER, ADMIN, AGENCY, LIAISON, Way.SUPERVISOR);
            for (int tries = 0; tries < 12; tries++) {
                way.perhaps(
                        at, actors.get(random.nextInt(actors.size())), commands.get(random.nextInt(commands.size())));
            }
        }
        boolean wasOpen = false;
        Statistics.collect(
                way.told().stream().anyMatch(one -> one.classification() == DataClass.PUBLIC)
                        ? "some of it was public"
                        : "none of it was public");
        Statistics.coverage(coverage -> coverage.check("some of it was public").percentage(share -> share > 20));
        for (CloudEvent event : way.told()) {
            assertThat(event.toJson()).doesNotContain(Way.SECRETS);
            boolean isOpen = event.classification() == DataClass.PUBLIC;
            wasOpen |= isOpen;
            assertThat(event.toJson().contains(TRACKING.value())).isEqualTo(isOpen);
        }
        Secrecy now = way.file().data().shielding().secrecy();
        if (wasOpen && (now.confidential() || way.file().data().isSupervisory())) {
            List<CloudEvent> open = way.told().stream()
                    .filter(event -> event.classification() == DataClass.PUBLIC)
                    .toList();
            assertThat(open.get(open.size() - 1).type()).contains("visibilitytightened");
        }
    }

    private static Secrecy secrecy(Random random) {
        return new Secrecy(random.nextInt(3) == 0, random.nextInt(4) == 0, false, random.nextInt(8) == 0);
    }

    private static Secrecy ofNoWhistleblower(Random random) {
        return new Secrecy(random.nextInt(3) == 0, random.nextInt(4) == 0, false, false);
    }

    private static List<Command> commands(Random random) {
        List<Command> commands = new ArrayList<>();
        commands.add(new FilingCommand.Verify(
                random.nextInt(5) == 0 ? ReportKind.COMPLAINT_SUPERVISORY : ReportKind.COMPLAINT_GENERAL, PAVEMENT));
        commands.add(new CaseworkCommand.Dispose(random.nextInt(4) == 0 ? Way.APIP : DPU, Optional.empty()));
        commands.add(new CaseworkCommand.Accept());
        commands.add(new CaseworkCommand.NoteProgress(ANSWER));
        commands.add(draft());
        commands.add(new AnsweringCommand.ApproveAnswer());
        commands.add(new AnsweringCommand.Reply(ANSWER));
        commands.add(new AnsweringCommand.Confirm(Optional.empty()));
        commands.add(new ShieldingCommand.TightenSecrecy(secrecy(random)));
        commands.add(new ShieldingCommand.LoosenSecrecy(secrecy(random)));
        commands.add(new ShieldingCommand.ReadIdentity(
                List.of(Field.REPORTER_NAME), PersonalText.of("pemeriksaan laporan")));
        commands.add(new FilingCommand.Withdraw(true));
        return commands;
    }
}
