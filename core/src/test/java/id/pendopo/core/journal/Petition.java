package id.pendopo.core.journal;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import id.pendopo.core.actor.Role;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.money.Percentage;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.policy.OwnValues;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.Countdown;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.Flag;
import id.pendopo.core.workflow.NumberSeries;
import id.pendopo.core.workflow.Posting;
import id.pendopo.core.workflow.Quorum;
import id.pendopo.core.workflow.Room;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small invented procedure that uses everything an entry can hold: a person asks for help and an officer decides. */
record Petition(
        Petitioner petitioner,
        Rupiah asked,
        Optional<Rupiah> granted,
        List<Remark> remarks,
        List<DocumentRef> letters,
        LocalDate filedOn) {
    static final LegalSource CONTOH = LegalSource.ownDecision("Contoh untuk pengujian");
    static final PolicyStamp POLICY = new PolicyStamp("32.73/contoh/1", "c".repeat(64));
    static final Fact<Ceiling> CEILING = Fact.of("CEILING", Ceiling.class);
    static final Fact<Holder> HOLDER = Fact.of("HOLDER", Holder.class);

    enum At implements Stage {
        REVIEW,
        RETURNED,
        GRANTED,
        REFUSED
    }

    enum By implements Role {
        CITIZEN,
        OFFICER,
        AUDITOR
    }

    enum Clock implements Countdown {
        REVIEWING,
        MENDING
    }

    enum Mark implements Flag {
        ON_HOLD;

        @Override
        public id.pendopo.core.workflow.Freezing freezes() {
            return id.pendopo.core.workflow.Freezing.ALL;
        }
    }

    enum Series implements NumberSeries {
        DECREE
    }

    /** What the budget service answers. */
    record Ceiling(Rupiah left, Percentage used) {}

    /** What the bank answers: whose account it is. */
    record Holder(@Personal(purpose = Purpose.PAYMENT) PersonalText name, boolean isOpen) {}

    record Petitioner(
            @Personal(purpose = Purpose.IDENTITY) PersonalText name,

            @Personal(purpose = Purpose.IDENTITY, retention = "IDENTITY_NUMBER")
            @JsonInclude(JsonInclude.Include.NON_EMPTY)
            Optional<PersonalText> nik,

            @Personal(purpose = Purpose.CONTACT) List<PersonalText> phones) {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
    @JsonSubTypes({
        @JsonSubTypes.Type(value = Said.class, name = "said"),
        @JsonSubTypes.Type(value = Measured.class, name = "measured"),
        @JsonSubTypes.Type(value = Filled.class, name = "filled")
    })
    sealed interface Remark {}

    record Said(@Personal(purpose = Purpose.NARRATIVE) PersonalText words) implements Remark {}

    record Measured(Percentage share, Map<Code, Long> counts) implements Remark {}

    record Filled(OwnValues own) implements Remark {}

    // Commands.

    sealed interface Act extends Command {}

    record File(Petitioner petitioner, Rupiah asked, List<DocumentRef> letters) implements Act {
        @Override
        public List<DocumentRef> documents() {
            return letters;
        }
    }

    record SendBack(Code reasonCode) implements Act {
        @Override
        public Optional<Code> reason() {
            return Optional.of(reasonCode);
        }
    }

    record Amend(List<Remark> remarks) implements Act {}

    record Expire() implements Act {}

    record Hold() implements Act {}

    record Release() implements Act {}

    record Grant(Rupiah amount) implements Act {}

    record Minute(int number) implements Act {}

    // Events.

    sealed interface Happened extends Event<Petition> {}

    record Filed(Petitioner petitioner, Rupiah asked, List<DocumentRef> letters, LocalDate day)
            implements Happened, Birth<Petition> {
        @Override
        public Petition born() {
            return new Petition(petitioner, asked, Optional.empty(), List.of(), letters, day);
        }

        @Override
        public Petition applyTo(Petition before) {
            return Birth.super.applyTo(before);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("asked", asked);
        }
    }

    record Amended(List<Remark> remarks) implements Happened {
        @Override
        public Petition applyTo(Petition before) {
            List<Remark> all = new ArrayList<>(before.remarks);
            all.addAll(remarks);
            return new Petition(
                    before.petitioner, before.asked, before.granted, List.copyOf(all), before.letters, before.filedOn);
        }
    }

    record Nothing() implements Happened {
        @Override
        public Petition applyTo(Petition before) {
            return before;
        }
    }

    record Granted(Rupiah amount) implements Happened {
        @Override
        public Petition applyTo(Petition before) {
            return new Petition(
                    before.petitioner,
                    before.asked,
                    Optional.of(amount),
                    before.remarks,
                    before.letters,
                    before.filedOn);
        }

        @Override
        public Map<String, Rupiah> amounts() {
            return Map.of("granted", amount);
        }
    }

    record Committed(String account, Rupiah amount) implements Posting {
        @Override
        public String book() {
            return "budget";
        }

        @Override
        public String page() {
            return "32.73/2025/" + account;
        }
    }

    static Workflow<Petition> workflow() {
        return workflow(POLICY);
    }

    static Workflow<Petition> workflow(PolicyStamp policy) {
        return Workflow.<Petition>of("contoh/petition", policy)
                .commands(Act.class)
                .events(Happened.class)
                .steps(List.of(
                        Step.<Petition>of("Pemohon mengajukan")
                                .under(CONTOH)
                                .by(By.CITIZEN)
                                .opening(File.class)
                                .to(At.REVIEW)
                                .creating((file, o) ->
                                        new Filed(file.petitioner(), file.asked(), file.letters(), o.today())),
                        Step.<Petition>of("Petugas mengembalikan")
                                .under(CONTOH)
                                .by(By.OFFICER)
                                .on(SendBack.class)
                                .from(At.REVIEW)
                                .aside(At.RETURNED)
                                .recording((file, c, o) -> new Nothing()),
                        Step.<Petition>of("Pemohon memperbaiki")
                                .under(CONTOH)
                                .by(By.CITIZEN)
                                .on(Amend.class)
                                .from(At.RETURNED)
                                .back()
                                .recording((file, amend, o) -> new Amended(amend.remarks())),
                        Step.<Petition>of("Lewat waktu")
                                .under(CONTOH)
                                .by(Role.SYSTEM)
                                .on(Expire.class)
                                .from(At.REVIEW, At.RETURNED)
                                .to(At.REFUSED)
                                .whenPassed(Clock.REVIEWING, file -> new Expire())
                                .recording((file, c, o) -> new Nothing()),
                        Step.<Petition>of("Pengawas menahan")
                                .under(CONTOH)
                                .by(By.AUDITOR)
                                .on(Hold.class)
                                .fromAnyOpen()
                                .staying()
                                .raising(Mark.ON_HOLD)
                                .recording((file, c, o) -> new Nothing()),
                        Step.<Petition>of("Pengawas melepas")
                                .under(CONTOH)
                                .by(By.AUDITOR)
                                .on(Release.class)
                                .fromAnyOpen()
                                .staying()
                                .lowering(Mark.ON_HOLD)
                                .evenWhile(Mark.ON_HOLD)
                                .recording((file, c, o) -> new Nothing()),
                        Step.<Petition>of("Dua petugas menandatangani berita acara")
                                .under(CONTOH)
                                .by(By.OFFICER)
                                .on(Minute.class)
                                .from(At.REVIEW, At.RETURNED)
                                .staying()
                                .together(Quorum.of(2, By.OFFICER), (file, minute, o) -> "BA-" + minute.number())
                                .recording((file, minute, o) -> new Nothing()),
                        Step.<Petition>of("Petugas mengabulkan")
                                .under(CONTOH)
                                .by(By.OFFICER)
                                .on(Grant.class)
                                .from(At.REVIEW)
                                .to(At.GRANTED)
                                .needing(CEILING, (file, c) -> "2025")
                                .needing(HOLDER, (file, c) -> "account")
                                .numbered(Series.DECREE)
                                .provided(
                                        "contoh.LESS",
                                        (file, grant, o) -> grant.amount()
                                                        .equals(file.data().asked())
                                                ? List.of()
                                                : Finding.warn("contoh.LESS")
                                                        .at("amount")
                                                        .found(grant.amount().value())
                                                        .only(CONTOH))
                                .posting((file, grant, o) -> List.of(new Committed("5.1.05", grant.amount())))
                                .handling((file, c, o) -> file.handling().withUnit(Code.of("DINAS")))
                                .recording((file, grant, o) -> new Granted(grant.amount()))))
                .rooms(
                        Room.waiting(At.REVIEW).within(Clock.REVIEWING, Term.workingDays(14)),
                        Room.waiting(At.RETURNED).withoutTerm("contoh").standingStill(Clock.REVIEWING))
                .blockedBy(Mark.ON_HOLD)
                .separating(By.CITIZEN, By.OFFICER)
                .endingWellAt(At.GRANTED)
                .endingAt(At.REFUSED)
                .build();
    }
}
