package id.pendopo.testkit.office;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.office.LostVersion;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.PolicyStamp;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Birth;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Event;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Stage;
import id.pendopo.core.workflow.Step;
import id.pendopo.core.workflow.Workflow;
import id.pendopo.testkit.InMemoryStore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A version taken out of a pack, or edited under its old name, must show itself before the first case stands still. */
class LostVersionTest {
    private static final LegalSource ARTICLE = LegalSource.of("Peraturan Contoh Pasal 3", Standing.OWN_DECISION);
    private static final PolicyStamp OLD = new PolicyStamp("contoh/2024-01-01", "0".repeat(64));
    private static final PolicyStamp NEW = new PolicyStamp("contoh/2025-01-01", "1".repeat(64));
    private static final PolicyStamp EDITED = new PolicyStamp("contoh/2024-01-01", "2".repeat(64));
    private static final Instant AT = Instant.parse("2024-07-01T02:00:00Z");

    private final InMemoryStore store = new InMemoryStore();

    enum At implements Stage {
        DRAFT,
        ASKED,
        ANSWERED
    }

    enum As implements Role {
        CITIZEN,
        CLERK
    }

    record Begin() implements Command {}

    record Ask() implements Command {}

    record Reply() implements Command {}

    record Told() implements Event<Question>, Birth<Question> {
        @Override
        public Question born() {
            return new Question(true);
        }

        @Override
        public Question applyTo(Question before) {
            return before;
        }
    }

    record Question(boolean open) {}

    private static Step<Question> move(Class<? extends Command> command, Role role, At from, At to) {
        return Step.<Question>of("langkah " + Command.nameOf(command))
                .under(ARTICLE)
                .by(role)
                .on(command)
                .from(from)
                .to(to)
                .recording((file, c, o) -> new Told());
    }

    private static Workflow<Question> workflow(PolicyStamp policy) {
        return Workflow.<Question>of("contoh/question", policy)
                .commands(Begin.class)
                .commands(Ask.class)
                .commands(Reply.class)
                .events(Told.class)
                .steps(List.of(
                        Step.<Question>of("Warga menulis")
                                .under(ARTICLE)
                                .by(As.CITIZEN)
                                .opening(Begin.class)
                                .to(At.DRAFT)
                                .creating((c, o) -> new Told()),
                        move(Ask.class, As.CITIZEN, At.DRAFT, At.ASKED),
                        move(Reply.class, As.CLERK, At.ASKED, At.ANSWERED)))
                .unpinned(At.DRAFT)
                .endingWellAt(At.ANSWERED)
                .build();
    }

    private Office office(Map<LocalDate, PolicyStamp> versions) {
        TreeMap<LocalDate, Workflow<Question>> from = new TreeMap<>();
        versions.forEach((day, stamp) -> from.put(day, workflow(stamp)));
        ProcedureProvider provider = new ProcedureProvider() {
            @Override
            public String name() {
                return "contoh/question";
            }

            @Override
            public Procedure<?> open(RegionPack pack) {
                return Procedure.of(name(), Question.class, from);
            }

            @Override
            public FindingCatalogue findings() {
                return FindingCatalogue.core();
            }
        };
        RegionPack pack = RegionPack.fromFiles(Map.of("region.json", """
                        {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
                         "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
                        """), Opening.strict());
        return Office.in(pack)
                .with(store)
                .keys(bytes -> {})
                .withoutValidation("nothing to validate")
                .procedures(provider)
                .open();
    }

    private static void give(Office office, String id, Command command, Role role) {
        assertThat(office.handle(
                                "contoh/question",
                                CaseId.of(id),
                                command,
                                Actor.of("p-" + role.name(), role),
                                AT,
                                CommandId.of(id + Command.nameOf(command.getClass())))
                        .findings())
                .isEmpty();
    }

    private Office oldOffice() {
        Office old = office(Map.of(LocalDate.of(2024, 1, 1), OLD));
        for (String id : List.of("draft", "asked-1", "asked-2", "done")) {
            give(old, id, new Begin(), As.CITIZEN);
        }
        for (String id : List.of("asked-1", "asked-2", "done")) {
            give(old, id, new Ask(), As.CITIZEN);
        }
        give(old, "done", new Reply(), As.CLERK);
        return old;
    }

    @Test
    void a_pack_that_holds_every_version_loses_nothing() {
        assertThat(oldOffice().lostVersions()).isEmpty();
        assertThat(office(Map.of(LocalDate.of(2024, 1, 1), OLD, LocalDate.of(2025, 1, 1), NEW))
                        .lostVersions())
                .isEmpty();
    }

    /** What has ended needs no law any more, and a draft follows the law of the day. */
    @Test
    void a_version_removed_while_cases_live_under_it_is_named_with_how_many() {
        oldOffice();
        Office office = office(Map.of(LocalDate.of(2025, 1, 1), NEW));
        assertThat(office.lostVersions())
                .containsExactly(new LostVersion("contoh/question", OLD, 2, CaseId.of("asked-1")));
        LostVersion lost = office.lostVersions().get(0);
        assertThat(lost.in(Locale.forLanguageTag("id")))
                .isEqualTo("contoh/question: versi contoh/2024-01-01 tidak ada lagi dalam paket atau nilainya berubah, "
                        + "padahal 2 berkas masih berjalan di bawahnya (misalnya asked-1); "
                        + "kembalikan versi itu atau pindahkan berkasnya");
        assertThat(lost.in(Locale.ENGLISH)).contains("2 cases still live under it (asked-1 for one)");
    }

    /** The old name over other values is another law: the seal of each entry tells them apart. */
    @Test
    void a_version_edited_under_its_old_name_is_lost_too() {
        oldOffice();
        assertThat(office(Map.of(LocalDate.of(2024, 1, 1), EDITED)).lostVersions())
                .extracting(LostVersion::cases)
                .containsExactly(2L);
    }
}
