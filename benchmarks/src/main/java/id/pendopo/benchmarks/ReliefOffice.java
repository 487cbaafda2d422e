package id.pendopo.benchmarks;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.actor.Role;
import id.pendopo.core.finding.FindingCatalogue;
import id.pendopo.core.money.Rupiah;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.FactSource;
import id.pendopo.core.office.Office;
import id.pendopo.core.office.Store;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.core.workflow.Fact;
import id.pendopo.core.workflow.FactRequest;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.core.workflow.ProcedureProvider;
import id.pendopo.core.workflow.Reading;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** An office that handles {@link Relief}: every case is filed, recommended and approved. */
final class ReliefOffice {
    /** Decisions of one case. */
    static final int DECISIONS = 3;

    private static final String NAME = "contoh/relief";
    private static final String REGION = """
            {"code": "32.73", "name": "Kota Contoh", "time": "WIB", "head": {"id": "Wali Kota", "en": "Mayor"},
             "legalBasis": {"number": "1", "year": 2014, "date": "2014-01-02", "title": "Peraturan Contoh"}}
            """;
    private static final Instant FILED = Instant.parse("2025-03-03T02:15:20Z");
    private static final Relief.File FILE = (Relief.File) Relief.openingEntry().command();
    private static final Relief.Recommend RECOMMEND =
            (Relief.Recommend) Relief.secondEntry().command();

    private final Office office;

    ReliefOffice(Store store, int remembered) {
        office = Office.in(RegionPack.fromFiles(Map.of("region.json", REGION), Opening.strict()))
                .with(store)
                .keys(Relief.KEYS)
                .withoutValidation("what a validator costs is not ours")
                .procedures(new Provider())
                .facts(new Ceilings())
                .remembering(remembered)
                .open();
    }

    /** One case from its first command to its last. */
    void wholeCase(String id) {
        give(id, FILE, Relief.By.CITIZEN, "resident-" + id, FILED, 1);
        give(id, RECOMMEND, Relief.By.OFFICER, "officer-12", FILED.plusSeconds(90_000), 2);
        give(id, new Relief.Approve(), Relief.By.HEAD, "head-1", FILED.plusSeconds(180_000), 3);
    }

    private void give(String id, Command command, Role role, String person, Instant at, int attempt) {
        Answer answer = office.handle(
                NAME, CaseId.of(id), command, Actor.of(person, role), at, CommandId.of("attempt-" + attempt));
        if (!answer.accepted()) {
            throw new IllegalStateException("office: was refused, %s".formatted(answer.codes()));
        }
    }

    private static final class Provider implements ProcedureProvider {
        @Override
        public String name() {
            return NAME;
        }

        @Override
        public Procedure<?> open(RegionPack pack) {
            return Procedure.of(NAME, Relief.class, new TreeMap<>(Map.of(LocalDate.of(2024, 1, 1), Relief.WORKFLOW)));
        }

        @Override
        public FindingCatalogue findings() {
            return FindingCatalogue.core();
        }
    }

    private static final class Ceilings implements FactSource {
        @Override
        public Set<Fact<?>> facts() {
            return Set.of(Relief.CEILING);
        }

        @Override
        public Reading<?> read(FactRequest request, Instant at) {
            return new Reading.Found<>(
                    new Relief.Ceiling("5.1.05.05.02.0001", Rupiah.of(830_000_000)), at, "contoh-anggaran", "17");
        }
    }
}
