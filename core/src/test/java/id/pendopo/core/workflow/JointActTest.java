package id.pendopo.core.workflow;

import static id.pendopo.core.workflow.Pact.PactRole.CHAIR;
import static id.pendopo.core.workflow.Pact.PactRole.CLERK;
import static id.pendopo.core.workflow.Pact.PactRole.MEMBER;
import static id.pendopo.core.workflow.Pact.PactRole.WITNESS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Deed;
import id.pendopo.core.actor.Manner;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Pact.Sign;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What several persons do together takes effect with the last of them, and nobody stands for two. */
class JointActTest {
    private static final Sign SIGN = new Sign(100, true);
    private static final Deed DEED = new Deed("SK-1", LocalDate.of(2025, 7, 1), LocalDate.of(2025, 7, 31));

    private final Pact.Walk walk = new Pact.Walk();

    private static List<String> codes(Decision<Pact> decision) {
        return decision.isAccepted()
                ? List.of()
                : decision.findings().stream().map(Finding::code).toList();
    }

    private void signedBut(int last) {
        List<Actor> signers =
                List.of(Actor.of("m1", MEMBER), Actor.of("h1", CHAIR), Actor.of("w1", WITNESS), Actor.of("m2", MEMBER));
        signers.subList(0, signers.size() - last)
                .forEach(signer ->
                        assertThat(walk.give(signer, SIGN).isAccepted()).isTrue());
    }

    @Test
    void a_signature_is_kept_and_nothing_else_happens() {
        CaseFile<Pact> before = walk.now();
        assertThat(walk.give("m1", MEMBER, SIGN).isAccepted()).isTrue();
        Entry<Pact> entry = walk.last();
        assertThat(entry.isSignature()).isTrue();
        assertThat(entry.from()).contains(entry.to());
        assertThat(entry.events()).isEmpty();
        assertThat(entry.numbers()).isEmpty();
        assertThat(entry.postings()).isEmpty();
        CaseFile<Pact> after = walk.now();
        assertThat(after.data()).isEqualTo(before.data());
        assertThat(after.clocks()).isEqualTo(before.clocks());
        assertThat(after.handling()).isEqualTo(before.handling());
        assertThat(after.stage()).isEqualTo(before.stage());
        assertThat(after.joint())
                .contains(new JointAct(
                        "sign",
                        "Rp 100",
                        List.of(new Signature(PersonRef.of("m1"), Optional.empty(), MEMBER.code(), 3))));
    }

    @Test
    void the_signature_that_fills_the_last_seat_lets_the_act_take_effect() {
        signedBut(1);
        assertThat(walk.now().isAt(Pact.PactStage.SIGNING)).isTrue();
        assertThat(walk.give("m2", MEMBER, SIGN).isAccepted()).isTrue();
        assertThat(walk.now().isAt(Pact.PactStage.SIGNED)).isTrue();
        assertThat(walk.now().data().signings()).isEqualTo(1);
        assertThat(walk.now().joint()).isEmpty();
        assertThat(walk.last().isSignature()).isFalse();
        assertThat(walk.last().numbers()).hasSize(1);
        assertThat(walk.entries.stream().map(Entry::manner).toList())
                .containsExactly(
                        Manner.REQUESTED,
                        Manner.DECIDED,
                        Manner.DECIDED,
                        Manner.DECIDED,
                        Manner.WITNESSED,
                        Manner.DECIDED);
    }

    /** A number must not be lost to somebody whose signature changes nothing yet. */
    @Test
    void only_the_last_signature_reserves_numbers() {
        signedBut(2);
        assertThat(walk.workflow.series(walk.file, SIGN, walk.occasion(Actor.of("w1", WITNESS))))
                .isEmpty();
        walk.give("w1", WITNESS, SIGN);
        assertThat(walk.workflow.series(walk.file, SIGN, walk.occasion(Actor.of("w2", WITNESS))))
                .isEmpty();
        assertThat(walk.workflow.series(walk.file, SIGN, walk.occasion(Actor.of("m2", MEMBER))))
                .containsExactly(Pact.Series.PACT.code());
    }

    @Test
    void nobody_signs_twice_neither_for_himself_nor_through_another() {
        walk.give("m1", MEMBER, SIGN);
        Actor delegate = Actor.of("d1", MEMBER).onBehalfOf(PersonRef.of("m2"), DEED);
        for (Actor again : List.of(
                Actor.of("m1", MEMBER),
                Actor.of("m1", CHAIR),
                Actor.of("m1", MEMBER).onBehalfOf(PersonRef.of("m2"), DEED),
                Actor.of("d1", MEMBER).onBehalfOf(PersonRef.of("m1"), DEED))) {
            assertThat(codes(walk.give(again, SIGN))).containsExactly("core.ALREADY_SIGNED");
        }
        assertThat(walk.give(delegate, SIGN).isAccepted()).isTrue();
        for (Actor again : List.of(Actor.of("d1", CHAIR), Actor.of("m2", CHAIR))) {
            assertThat(codes(walk.give(again, SIGN))).containsExactly("core.ALREADY_SIGNED");
        }
        assertThat(walk.give("h1", CHAIR, SIGN).isAccepted()).isTrue();
    }

    @Test
    void a_seat_is_filled_by_as_many_as_it_has_and_not_by_one_more() {
        walk.give("m1", MEMBER, SIGN);
        walk.give("m2", MEMBER, SIGN);
        assertThat(codes(walk.give("m3", MEMBER, SIGN))).containsExactly("core.SEAT_FILLED");
        assertThat(walk.give("h1", CHAIR, SIGN).isAccepted()).isTrue();
        assertThat(codes(walk.give("h2", CHAIR, SIGN))).containsExactly("core.SEAT_FILLED");
    }

    /** Whoever comes first, two of the team of whom one more is the chair are always three persons. */
    @Test
    void a_second_chair_may_take_a_members_seat() {
        walk.give("h1", CHAIR, SIGN);
        walk.give("h2", CHAIR, SIGN);
        assertThat(walk.give("h3", CHAIR, SIGN).isAccepted()).isTrue();
        assertThat(codes(walk.give("m1", MEMBER, SIGN))).containsExactly("core.SEAT_FILLED");
    }

    @Test
    void all_sign_the_same() {
        walk.give("m1", MEMBER, SIGN);
        Decision<Pact> other = walk.give("m2", MEMBER, new Sign(101, true));
        assertThat(codes(other)).containsExactly("core.JOINT_DIFFERS");
        assertThat(other.findings().get(0).found()).contains("Rp 101");
        assertThat(walk.give("m2", MEMBER, SIGN).isAccepted()).isTrue();
    }

    @Test
    void while_one_act_is_being_signed_another_is_not() {
        walk.give("m1", MEMBER, SIGN);
        assertThat(codes(walk.give("h1", CHAIR, new Pact.Drop()))).containsExactly("core.JOINT_UNDER_WAY");
        assertThat(walk.option("h1", CHAIR, Pact.Drop.class).isPossible()).isFalse();
    }

    @Test
    void whoever_signed_one_act_is_told_to_take_his_signature_back_before_he_signs_another() {
        walk.give("h1", CHAIR, SIGN);
        Decision<Pact> drop = walk.give("h1", CHAIR, new Pact.Drop());
        assertThat(codes(drop)).containsExactly("core.OWN_SIGNATURE_FIRST");
        assertThat(drop.findings().get(0).mend()).containsExactly("sign");
        assertThat(walk.option("h1", CHAIR, Pact.Drop.class).whyNot())
                .extracting(Finding::code)
                .containsExactly("core.OWN_SIGNATURE_FIRST");
        assertThat(codes(walk.give("w1", WITNESS, new Pact.Drop()))).containsExactly("core.JOINT_UNDER_WAY");
        walk.give("h1", CHAIR, new CaseCommand.Unsign());
        assertThat(walk.give("h1", CHAIR, new Pact.Drop()).isAccepted()).isTrue();
    }

    @Test
    void every_signer_is_asked_the_same_questions() {
        walk.give("m1", MEMBER, SIGN);
        assertThat(codes(walk.give("m2", MEMBER, new Sign(100, false)))).containsExactly("contoh.UNCLEAN");
    }

    @Test
    void going_aside_and_staying_keep_the_signatures_and_a_return_takes_them_away() {
        signedBut(2);
        JointAct kept = walk.now().joint().orElseThrow();
        walk.give("k1", CLERK, new Pact.Note());
        walk.give("k1", CLERK, new Pact.SetAside());
        assertThat(walk.now().joint()).contains(kept);
        walk.give("k1", CLERK, new Pact.TakeUp());
        assertThat(walk.now().joint()).contains(kept);
        assertThat(walk.last().isSignature()).isFalse();
        walk.give("k1", CLERK, new Pact.ToDraft());
        assertThat(walk.now().joint()).isEmpty();
    }

    @Test
    void how_often_counts_what_took_effect_and_not_who_signed() {
        for (int round = 0; round < 2; round++) {
            signedBut(0);
            assertThat(walk.now().isAt(Pact.PactStage.SIGNED)).isTrue();
            walk.give("k1", CLERK, new Pact.Reopen());
        }
        assertThat(walk.now().data().signings()).isEqualTo(2);
        assertThat(codes(walk.give("m1", MEMBER, SIGN))).containsExactly("contoh.SIGNED_TWICE");
    }

    @Test
    void options_say_how_many_are_missing_and_whether_one_has_signed() {
        assertThat(walk.option("m1", MEMBER, Sign.class).signatures()).contains(new Option.Signatures(0, 4, false));
        walk.give("m1", MEMBER, SIGN);
        Option mine = walk.option("m1", MEMBER, Sign.class);
        assertThat(mine.isPossible()).isFalse();
        assertThat(mine.signatures()).contains(new Option.Signatures(1, 3, true));
        Option other = walk.option("m2", MEMBER, Sign.class);
        assertThat(other.isPossible()).isTrue();
        assertThat(other.signatures()).contains(new Option.Signatures(1, 3, false));
        assertThat(other.subjectTo()).containsExactly("contoh.UNCLEAN", "core.JOINT_DIFFERS");
        assertThat(walk.option("k1", CLERK, Pact.Note.class).signatures()).isEmpty();
    }

    /** To sign is to decide: whoever signed is not unbiased in a separated office. */
    @Test
    void a_signature_counts_for_the_separation_of_duties_and_a_cosignature_does_not() {
        walk.give("h1", CHAIR, SIGN);
        assertThat(codes(walk.give("h1", CLERK, new Pact.Note()))).containsExactly("core.SEPARATION");
        assertThat(codes(walk.give("k1", CHAIR, SIGN))).containsExactly("core.SEPARATION");
    }

    @Test
    void one_decides_and_another_cosigns() {
        assertThat(walk.give("w1", WITNESS, new Pact.Drop()).isAccepted()).isTrue();
        assertThat(walk.last().manner()).isEqualTo(Manner.COSIGNED);
        assertThat(codes(walk.give("w2", WITNESS, new Pact.Drop()))).containsExactly("core.SEAT_FILLED");
        assertThat(walk.give("h1", CHAIR, new Pact.Drop()).isAccepted()).isTrue();
        assertThat(walk.now().isAt(Pact.PactStage.DROPPED)).isTrue();
    }

    /** A wrong amount signed by one must not bind all others for ever. */
    @Test
    void a_signature_is_taken_back_by_whoever_gave_it_and_by_nobody_else() {
        walk.give("m1", MEMBER, new Sign(999, true));
        walk.give("m2", MEMBER, new Sign(999, true));
        assertThat(codes(walk.give("m3", MEMBER, new CaseCommand.Unsign()))).containsExactly("core.NOT_SIGNED");
        assertThat(walk.option("m3", MEMBER, CaseCommand.Unsign.class).isPossible())
                .isFalse();
        assertThat(walk.give("m1", MEMBER, new CaseCommand.Unsign()).isAccepted())
                .isTrue();
        assertThat(walk.last().isSignature()).isFalse();
        assertThat(codes(walk.give("m3", MEMBER, SIGN))).containsExactly("core.JOINT_DIFFERS");
        assertThat(walk.give("m2", MEMBER, new CaseCommand.Unsign()).isAccepted())
                .isTrue();
        assertThat(walk.now().joint()).isEmpty();
        signedBut(0);
        assertThat(walk.now().data().amount()).isEqualTo(100);
    }

    private static Workflow<Pact> inDraft(PolicyStamp policy, Quorum quorum) {
        Step<Pact> sign = Pact.signing()
                .together(quorum, (file, one, o) -> "Rp " + one.amount())
                .recording((file, one, o) -> new Pact.SignedBy(one.amount(), o.number(Pact.Series.PACT)));
        return Pact.builder(policy, Pact.page(sign, Pact.drop()))
                .unpinned(Pact.PactStage.SIGNING)
                .build();
    }

    /** Two of the three of the old law had signed; the new one asks for two, and whoever signs now signs under it. */
    @Test
    void signatures_given_under_another_law_do_not_count() {
        Workflow<Pact> before =
                inDraft(Pact.POLICY, Quorum.of(2, MEMBER, WITNESS).and(1, CHAIR));
        Workflow<Pact> now = inDraft(
                new PolicyStamp("contoh/2025-07-08", "1".repeat(64)),
                Quorum.of(1, MEMBER, WITNESS).and(1, CHAIR));
        Pact.Walk walked = new Pact.Walk(before);
        walked.give("m1", MEMBER, new Sign(100, true));
        walked.give("c1", CHAIR, new Sign(100, true));
        Actor member = Actor.of("m2", MEMBER);
        Occasion o = walked.occasion(member);
        assertThat(now.options(walked.now(), o))
                .filteredOn(option -> option.act().equals("sign"))
                .singleElement()
                .satisfies(option -> {
                    assertThat(option.isPossible()).isTrue();
                    assertThat(option.signatures()).contains(new Option.Signatures(0, 2, false));
                });
        Decision<Pact> first = now.decide(walked.now(), new Sign(70, true), o);
        assertThat(first.findings()).isEmpty();
        CaseFile<Pact> after = ((Decision.Accepted<Pact>) first).file();
        assertThat(after.isAt(Pact.PactStage.SIGNING)).isTrue();
        assertThat(after.joint().orElseThrow().signatures())
                .extracting(Signature::person)
                .containsExactly(member.person());
    }

    /** What only takes a note under the new law must not carry the old law's signatures into it. */
    @Test
    void they_are_gone_with_the_first_entry_under_the_other_law() {
        Quorum quorum = Quorum.of(2, MEMBER, WITNESS).and(1, CHAIR);
        Workflow<Pact> before = inDraft(Pact.POLICY, quorum);
        Workflow<Pact> now = inDraft(new PolicyStamp("contoh/2025-07-08", "1".repeat(64)), quorum);
        Pact.Walk walked = new Pact.Walk(before);
        walked.give("m1", MEMBER, new Sign(100, true));
        Decision<Pact> noted = now.decide(walked.now(), new Pact.Note(), walked.occasion(Actor.of("k1", CLERK)));
        assertThat(((Decision.Accepted<Pact>) noted).file().joint()).isEmpty();
    }

    @Test
    void the_entries_replay_to_the_equal_file() {
        signedBut(1);
        Optional<CaseFile<Pact>> file = Optional.empty();
        for (Entry<Pact> entry : walk.entries) {
            file = Optional.of(file.isPresent() ? file.get().after(entry) : CaseFile.opened(entry));
        }
        assertThat(file).contains(walk.now());
    }

    // What the linter finds.

    private static List<String> flaws(Step<Pact> sign) {
        WorkflowFlawed flawed = catchThrowableOfType(
                WorkflowFlawed.class,
                () -> Pact.builder(Pact.page(sign, Pact.drop())).build());
        return flawed == null
                ? List.of()
                : flawed.flaws().stream()
                        .map(flaw -> flaw.kind().name())
                        .distinct()
                        .toList();
    }

    private static Step<Pact> signing(Quorum quorum) {
        return Pact.signing()
                .together(quorum, (file, sign, o) -> "")
                .recording((file, sign, o) -> new Pact.SignedBy(sign.amount(), ""));
    }

    @Test
    void a_seat_for_a_role_that_may_not_take_the_step_is_found() {
        assertThat(flaws(signing(Pact.QUORUM.and(1, CLERK)))).containsExactly("SEAT_OF_NOBODY");
    }

    @Test
    void a_role_without_a_seat_is_found() {
        assertThat(flaws(signing(Quorum.of(2, CHAIR, MEMBER)))).containsExactly("NO_SEAT");
    }

    @Test
    void signing_a_command_of_which_nothing_is_named_is_found() {
        Step<Pact> unnamed = Pact.signing()
                .cosignedBy(1, WITNESS)
                .recording((file, sign, o) -> new Pact.SignedBy(sign.amount(), ""));
        assertThat(flaws(unnamed)).containsExactly("SIGNED_UNNAMED");
    }

    @Test
    void time_signs_nothing() {
        Step<Pact> timed = Pact.step("Waktu menandatangani")
                .by(CHAIR, Role.SYSTEM)
                .on(Sign.class)
                .from(Pact.PactStage.SIGNING)
                .to(Pact.PactStage.SIGNED)
                .together(Quorum.of(1, CHAIR, Role.SYSTEM), (file, sign, o) -> "")
                .recording((file, sign, o) -> new Pact.Noted());
        assertThat(flaws(timed)).containsExactly("TIME_SIGNS");
    }

    @Test
    void seats_that_share_some_roles_and_not_others_are_refused_when_written() {
        assertThatThrownBy(() -> Quorum.of(1, CHAIR, MEMBER).and(1, MEMBER, WITNESS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("who signs first");
        assertThatThrownBy(() -> Quorum.of(0, CHAIR)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Quorum.of(100, CHAIR).signatures()).isEqualTo(100);
        assertThatThrownBy(() -> Quorum.of(101, CHAIR)).isInstanceOf(IllegalArgumentException.class);
    }

    /** A first signature must not pass for the act itself on any path. */
    @Test
    void a_signature_does_not_fulfil_a_requirement_of_order() {
        List<Step<Pact>> steps = new ArrayList<>(Pact.page(Pact.sign(), Pact.drop()));
        record Hasten() implements Command {}
        steps.add(Pact.step("Dipercepat")
                .by(CLERK)
                .on(Hasten.class)
                .from(Pact.PactStage.SIGNING)
                .to(Pact.PactStage.SIGNED)
                .recording((file, c, o) -> new Pact.Noted()));
        WorkflowFlawed flawed = catchThrowableOfType(
                WorkflowFlawed.class,
                () -> Pact.builder(steps)
                        .commands(Hasten.class)
                        .requiring(Pact.Keep.class)
                        .onlyAfter(Sign.class)
                        .build());
        assertThat(flawed.flaws()).extracting(Flaw::kind).containsExactly(FlawKind.PATH);
    }

    /** Who signed one amount has not signed another: what is written anew is signed anew. */
    @Test
    void an_act_that_writes_anew_what_is_signed_makes_the_signatures_void() {
        List<Step<Pact>> steps = new ArrayList<>();
        for (Step<Pact> step : Pact.page(Pact.sign(), Pact.drop())) {
            steps.add(
                    step.command() != Pact.Note.class
                            ? step
                            : Pact.step("Angka ditulis ulang")
                                    .by(CLERK)
                                    .on(Pact.Note.class)
                                    .from(Pact.PactStage.SIGNING)
                                    .staying()
                                    .voidingSignatures()
                                    .recording((file, note, o) -> new Pact.Noted()));
        }
        Pact.Walk anew = new Pact.Walk(Pact.builder(steps).build());
        anew.give("m1", MEMBER, SIGN);
        assertThat(anew.now().joint()).isPresent();
        assertThat(anew.give("k1", CLERK, new Pact.Note()).isAccepted()).isTrue();
        assertThat(anew.now().joint()).isEmpty();
    }
}
