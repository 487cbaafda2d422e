package id.pendopo.licensing.application;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Reading;
import id.pendopo.licensing.fee.FeePayment;
import id.pendopo.licensing.fee.PaymentChannel;
import id.pendopo.testkit.InMemoryStore;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The bank tells of one payment as often as its network likes; the office books it once. */
class PaymentOnceTest {
    private static final CaseId FILE = CaseId.of("case-1");
    private static final FeePayment PAYMENT = new FeePayment(
            "BANK/2026-05-14 #1", Rupiah.of(14_400_000), PaymentChannel.VIRTUAL_ACCOUNT, LocalDate.of(2026, 5, 14));

    private final Office office = Office.in(Region.PACK)
            .with(new InMemoryStore())
            .facts(new Known())
            .keys(new SecureRandom()::nextBytes)
            .withoutValidation("what is asked here is well formed")
            .open();
    private int attempts;

    @Test
    void the_same_notice_twice_is_one_payment() {
        owing();
        Answer first = pays(PAYMENT, "2026-05-14T10:00:00+07:00");
        assertThat(first.accepted()).as("%s", first.codes()).isTrue();
        int written = office.journal(FILE).size();
        Answer again = pays(PAYMENT, "2026-05-14T10:05:00+07:00");
        assertThat(again.accepted()).isTrue();
        assertThat(again.repeated()).isTrue();
        assertThat(again.entry()).isEqualTo(first.entry());
        assertThat(office.journal(FILE)).hasSize(written);
    }

    @Test
    void the_same_reference_with_another_amount_is_no_notice_of_it() {
        owing();
        pays(PAYMENT, "2026-05-14T10:00:00+07:00");
        FeePayment other =
                new FeePayment(PAYMENT.bankReference(), Rupiah.of(14_400_001), PAYMENT.channel(), PAYMENT.paidOn());
        assertThat(pays(other, "2026-05-14T10:05:00+07:00").codes()).containsExactly("core.COMMAND_ID_REUSED");
    }

    /** Silence granted it, and what was assessed is not yet paid. */
    private void owing() {
        does(ApplicationRole.APPLICANT, new FilingCommand.Draft(Sample.form("RUMIJA")), "2026-04-06T08:00:00+07:00");
        does(ApplicationRole.APPLICANT, Sample.submit(), "2026-04-06T09:00:00+07:00");
        does(ApplicationRole.FRONT_OFFICE, new CounterCommand.ConfirmComplete(), "2026-04-06T10:00:00+07:00");
        does(
                ApplicationRole.FEE_ASSESSOR,
                new SilenceCommand.AssessDeemed(List.of(Sample.building())),
                "2026-04-14T10:00:00+07:00");
    }

    private Answer pays(FeePayment payment, String at) {
        return office.handle(
                ApplicationPolicy.PROCEDURE,
                FILE,
                new SilenceCommand.SettleDeemedFee(payment),
                Walk.who(ApplicationRole.TREASURER),
                instant(at),
                payment.attempt());
    }

    private void does(Role role, Command command, String at) {
        Actor actor = Walk.who(role);
        Answer answer = office.handle(
                ApplicationPolicy.PROCEDURE, FILE, command, actor, instant(at), CommandId.of("a-" + attempts++));
        assertThat(answer.accepted())
                .as("%s: %s", Command.nameOf(command.getClass()), answer.codes())
                .isTrue();
    }

    private static Instant instant(String at) {
        return OffsetDateTime.parse(at).toInstant();
    }

    /** An active account, and no other file. */
    private record Known() implements FactSource {
        private static final Map<Fact<?>, Object> ANSWERS = Map.of(
                AccountReading.FACT,
                new AccountReading(AccountReading.State.ACTIVE, true),
                OpenFiles.FACT,
                OpenFiles.NONE);

        @Override
        public Set<Fact<?>> facts() {
            return ANSWERS.keySet();
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(Objects.requireNonNull(ANSWERS.get(request.fact())), at, "test", "1");
        }
    }
}
