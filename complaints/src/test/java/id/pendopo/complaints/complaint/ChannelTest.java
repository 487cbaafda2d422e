package id.pendopo.complaints.complaint;

import static id.pendopo.complaints.complaint.ComplaintStage.RECEIVED;
import static id.pendopo.complaints.complaint.Sample.COUNTER;
import static id.pendopo.complaints.complaint.Sample.REPORTER;
import static id.pendopo.complaints.complaint.Sample.TRACKING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.complaints.guard.SubmissionCounts;
import id.pendopo.complaints.law.ComplaintsFindings;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ExternalReference;
import id.pendopo.complaints.report.Report;
import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.law.Code;
import id.pendopo.core.policy.PackFault;
import id.pendopo.core.policy.PackRefused;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Decision;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.workflow.Journey;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A region closes doors that it does not watch; nobody is left without one, and the national channel is always heard. */
class ChannelTest {
    private static final String DAY = "2025-06-02T09:00";
    private static final Actor GATEWAY = Actor.of("gerbang-1", ComplaintRole.ADAPTER);
    private static final Actor HUB = GATEWAY.of(Code.of("LAPOR"));
    private static final Set<Channel> BUT_WHATSAPP = EnumSet.complementOf(EnumSet.of(Channel.WHATSAPP));
    private static final Workflow<Complaint> CLOSED = Region.workflow(open(BUT_WHATSAPP));

    private static String list(Set<Channel> open) {
        return open.stream().map(one -> '"' + one.name() + '"').collect(Collectors.joining(",", "[", "]"));
    }

    private static RegionPack open(Set<Channel> open) {
        return Region.with(Map.of("channels", list(open)));
    }

    private static Journey<Complaint> journey(Workflow<Complaint> workflow) {
        return Journey.of(workflow, "aduan-1", Region.PACK.calendar())
                .knowing(SubmissionCounts.FACT, SubmissionCounts.NONE);
    }

    private static FilingCommand.Submit by(Channel channel, ExternalReference... references) {
        Report plain = Sample.plain();
        Report report = Report.of(plain.kind(), channel, plain.story(), plain.reporter())
                .loss(Sample.WORDS)
                .wish(Sample.WORDS)
                .category(Sample.PAVEMENT)
                .at(plain.location().orElseThrow())
                .on(plain.occurrence().orElseThrow())
                .references(references)
                .done();
        return Sample.submit(report);
    }

    private static List<String> refused(RegionPack pack) {
        PackRefused refused = catchThrowableOfType(PackRefused.class, () -> ComplaintProcedure.in(pack));
        return refused.faults().stream()
                .filter(fault -> !fault.warning())
                .map(PackFault::toString)
                .toList();
    }

    /** Whoever comes by a closed door is told which are open, and by whose deed. */
    @Test
    void a_report_by_a_closed_channel_is_refused_and_by_another_taken() {
        Decision<Complaint> decided = journey(CLOSED).opening(DAY, REPORTER, by(Channel.WHATSAPP));
        List<Finding> findings = decided.findings();
        assertThat(findings).extracting(Finding::code).containsExactly("complaints.CHANNEL_CLOSED");
        Finding finding = findings.get(0);
        String said = ComplaintsFindings.all().line(finding, Locale.ENGLISH);
        assertThat(said).contains("WHATSAPP", "must be one of", "EMAIL", "WALK_IN", "Contoh untuk pengujian");
        assertThat(journey(CLOSED).open(DAY, REPORTER, by(Channel.WEB)).isAt(RECEIVED))
                .isTrue();
    }

    @ParameterizedTest
    @EnumSource(Channel.class)
    void nationally_every_channel_is_open(Channel channel) {
        assertThat(Region.POLICY.channels().value()).contains(channel);
        Actor actor = channel.isEntered() ? COUNTER : REPORTER;
        assertThat(journey(Region.WORKFLOW).unopened(DAY, actor, by(channel))).isEmpty();
    }

    /** A gateway brings what its own door takes; SMS and the clients of Open311 are doors like any other. */
    @Test
    void an_adapter_of_the_regions_own_is_held_to_the_open_channels() {
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.WHATSAPP)))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.SMS_1708))).isEmpty();
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.OPEN311))).isEmpty();
        Set<Channel> few = EnumSet.of(Channel.LETTER, Channel.PARTNER_API);
        Workflow<Complaint> counterOnly = Region.workflow(open(few));
        assertThat(journey(counterOnly).unopened(DAY, GATEWAY, by(Channel.SMS_1708)))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(counterOnly).unopened(DAY, GATEWAY, by(Channel.OPEN311)))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(counterOnly).unopened(DAY, COUNTER, by(Channel.WALK_IN)))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(counterOnly).unopened(DAY, COUNTER, by(Channel.LETTER)))
                .isEmpty();
    }

    /** By whatever door of its own the national channel got it; only a reporter gains nothing by naming a number. */
    @Test
    void what_the_national_channel_forwards_is_never_dropped() {
        ExternalReference lapor = ExternalReference.of("lapor", "4711");
        assertThat(journey(CLOSED).unopened(DAY, HUB, by(Channel.WHATSAPP))).isEmpty();
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.PARTNER_API)))
                .isEmpty();
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.WHATSAPP, lapor)))
                .isEmpty();
        assertThat(journey(CLOSED).unopened(DAY, COUNTER, by(Channel.WHATSAPP, lapor)))
                .isEmpty();
        assertThat(journey(CLOSED).unopened(DAY, GATEWAY, by(Channel.WHATSAPP, ExternalReference.of("wa", "1"))))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(CLOSED).unopened(DAY, REPORTER, by(Channel.WHATSAPP, lapor)))
                .contains("complaints.CHANNEL_CLOSED", "complaints.REFERENCE_BY_REPORTER");
    }

    /** The door closes for new reports; what came before is completed, and what lay on the desk is entered. */
    @Test
    void what_came_while_the_door_was_open_is_taken_and_goes_on() {
        String source =
                "\"source\": \"Contoh\", \"standing\": \"ILLUSTRATION\", \"deed\": \"Contoh\", \"reason\": \"Uji\"";
        RegionPack pack = Region.with(
                "\"complaint\": {}", """
                    "complaint": {"channels": {"2025-06-03": {"value": %s, %s}}}\
                    """.formatted(list(EnumSet.of(Channel.WALK_IN, Channel.PARTNER_API)), source));
        Workflow<Complaint> before =
                ComplaintProcedure.in(pack).on(LocalDate.parse("2025-06-02")).orElseThrow();
        Workflow<Complaint> after =
                ComplaintProcedure.in(pack).on(LocalDate.parse("2025-06-03")).orElseThrow();
        FilingCommand.Submit letter = by(Channel.LETTER);
        FilingCommand.Submit lain =
                new FilingCommand.Submit(letter.report(), TRACKING, true, Optional.of(LocalDate.parse("2025-06-02")));
        assertThat(journey(before).unopened("2025-06-02T09:00", COUNTER, letter))
                .isEmpty();
        assertThat(journey(after).unopened("2025-06-03T09:00", COUNTER, letter))
                .containsExactly("complaints.CHANNEL_CLOSED");
        assertThat(journey(after).unopened("2025-06-03T09:00", COUNTER, lain)).isEmpty();
        Journey<Complaint> held = journey(before)
                .open("2025-06-02T09:00", REPORTER, Sample.submit(Sample.plain()))
                .take("2025-06-03T09:00", Sample.ADMIN, Sample.hold("FOTO"))
                .take(
                        "2025-06-04T09:00",
                        REPORTER,
                        new FilingCommand.Complete(
                                Sample.pavement().title("Dengan foto").done()));
        assertThat(held.isAt(RECEIVED)).isTrue();
    }

    @Test
    void a_region_opens_something() {
        assertThat(refused(open(Set.of())))
                .singleElement()
                .asString()
                .contains("no channel is open", "/complaint/channels", "PARTNER_API", "WALK_IN, LETTER, PHONE");
    }

    @Test
    void the_national_channel_is_not_closed() {
        assertThat(refused(open(EnumSet.of(Channel.WEB, Channel.WALK_IN))))
                .singleElement()
                .asString()
                .contains("channel PARTNER_API is closed", "add PARTNER_API");
    }

    /** Whoever cannot write or has no telephone is heard too. */
    @Test
    void somewhere_somebody_writes_down_what_another_brings() {
        Set<Channel> online = Arrays.stream(Channel.values())
                .filter(channel -> !channel.isEntered())
                .collect(Collectors.toSet());
        assertThat(refused(open(online)))
                .singleElement()
                .asString()
                .contains("an officer writes down", "WALK_IN, LETTER, PHONE");
        for (Channel one : List.of(Channel.WALK_IN, Channel.LETTER, Channel.PHONE)) {
            assertThat(ComplaintProcedure.in(open(EnumSet.of(one, Channel.PARTNER_API))))
                    .isNotNull();
        }
        assertThat(refused(open(Set.of(Channel.WEB)))).hasSize(2);
    }

    /** Programs know a flaw by its code, people by its words in both languages. */
    @Test
    void each_flaw_has_a_code_of_its_own() {
        assertThat(codes(Set.of())).containsExactly("CHANNELS_NONE");
        assertThat(codes(Set.of(Channel.WEB))).containsExactly("CHANNEL_PARTNER_CLOSED", "CHANNEL_COUNTER_CLOSED");
        assertThat(codes(BUT_WHATSAPP)).isEmpty();
        assertThat(new ChannelLint(Set.of(Channel.WEB)).lint()).allSatisfy(flaw -> {
            assertThat(flaw.warning()).isFalse();
            assertThat(flaw.what().id()).isNotEqualTo(flaw.what().en());
            assertThat(flaw.mend().id()).startsWith("tambahkan");
        });
    }

    private static List<String> codes(Set<Channel> open) {
        return new ChannelLint(open)
                .lint().stream().map(flaw -> flaw.code().value()).toList();
    }

    /** Ours to decide and the region's to replace, with a deed and a reason; and each channel once. */
    @Test
    void a_region_that_closes_a_channel_says_why_and_names_each_once() {
        RegionPack unexplained = Region.with("\"complaint\": {}", """
            "complaint": {"channels": {"2025-01-01": {"value": %s, "source": "Contoh", "standing": "ILLUSTRATION"}}}\
            """.formatted(list(BUT_WHATSAPP)));
        assertThat(refused(unexplained)).hasSize(2).allMatch(line -> line.contains("/complaint/channels"));
        assertThat(refused(Region.with(Map.of("channels", "[\"PARTNER_API\",\"WALK_IN\",\"WALK_IN\"]"))))
                .singleElement()
                .asString()
                .contains("/complaint/channels/2025-01-01/value/2");
    }
}
