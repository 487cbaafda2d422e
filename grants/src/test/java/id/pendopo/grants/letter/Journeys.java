package id.pendopo.grants.letter;

import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.letter.Letter;
import id.pendopo.core.letter.LetterOffice;
import id.pendopo.core.letter.Letterhead;
import id.pendopo.core.letter.Official;
import id.pendopo.core.letter.Written;
import id.pendopo.core.office.CaseEvidence;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.Procedure;
import id.pendopo.grants.proposal.Proposal;
import id.pendopo.grants.proposal.ProposalPolicy;
import id.pendopo.grants.proposal.ProposalProcedure;
import id.pendopo.grants.proposal.ProposalRole;
import id.pendopo.testkit.scenario.Scenario;
import id.pendopo.testkit.scenario.ScenarioRunner;
import id.pendopo.testkit.scenario.ScenarioSuite;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Every case that the scenarios leave behind, and an office that knows whatever letters ask of it. Run once. */
final class Journeys {
    private static final Path REGIONS = Path.of("../examples/regions");
    private static final Path[] FOLDERS = {
        Path.of("src/test/resources/scenarios"), REGIONS.resolve("32.73/scenarios"), REGIONS.resolve("16.05/scenarios")
    };
    static final RegionPack BANDUNG =
            RegionPack.open(REGIONS.resolve("32.73"), Opening.strict().allowingIllustration());
    static final RegionPack MUSI_RAWAS =
            RegionPack.open(REGIONS.resolve("16.05"), Opening.strict().allowingIllustration());

    private static @Nullable List<CaseEvidence> cases;
    private static @Nullable List<Told> told;

    /** Opened once, because to open a procedure is to check every way through it. */
    private static final Map<RegionPack, Procedure<Proposal>> PROCEDURES = new HashMap<>();

    private Journeys() {}

    static synchronized Procedure<Proposal> procedure(RegionPack pack) {
        return PROCEDURES.computeIfAbsent(pack, ProposalProcedure::in);
    }

    static Letters letters(RegionPack pack, LetterOffice office) {
        return Letters.in(pack, procedure(pack), office);
    }

    static synchronized List<CaseEvidence> cases() {
        if (cases == null) {
            List<CaseEvidence> all = new ArrayList<>();
            ScenarioRunner runner = ScenarioRunner.withPacks(REGIONS)
                    // A case that an older application left is no proposal yet, so it has no letters.
                    .telling((id, store) -> CaseEvidence.in(store, id)
                            .filter(one -> one.entries().get(0).procedure().equals(ProposalPolicy.PROCEDURE))
                            .ifPresent(all::add));
            for (Scenario scenario : ScenarioSuite.load(FOLDERS).scenarios()) {
                runner.run(scenario);
            }
            cases = List.copyOf(all);
        }
        return cases;
    }

    static RegionPack pack(CaseEvidence evidence) {
        return evidence.entries().get(0).region().equals(BANDUNG.region().code()) ? BANDUNG : MUSI_RAWAS;
    }

    /** The pack of Kota Bandung with another text in one of its files. */
    static RegionPack bandungWith(String file, UnaryOperator<String> change) {
        Map<String, String> texts = new HashMap<>(BANDUNG.files());
        texts.put(file, change.apply(texts.getOrDefault(file, "{}")));
        return RegionPack.fromFiles(texts, BANDUNG.opening());
    }

    /** A case with every letter that it called for. */
    record Told(CaseEvidence evidence, List<Written> letters) {}

    /** Every case with its letters; written once, because a journey has some hundred of them. */
    static synchronized List<Told> told() {
        if (told == null) {
            Map<RegionPack, Letters> writers =
                    Map.of(BANDUNG, letters(BANDUNG, office()), MUSI_RAWAS, letters(MUSI_RAWAS, office()));
            told = cases().stream()
                    .map(one -> new Told(
                            one, Objects.requireNonNull(writers.get(pack(one))).all(one)))
                    .toList();
        }
        return told;
    }

    static List<Written> all() {
        return told().stream().flatMap(one -> one.letters().stream()).toList();
    }

    static List<Letter> whole() {
        return all().stream().flatMap(one -> one.letter().stream()).toList();
    }

    /** Whether it is social aid, as the case says from its first entry on. */
    static boolean isSocialAid(CaseEvidence evidence) {
        return evidence.entries().get(0).command().json().contains("\"BANSOS\"");
    }

    /** The first grant of Kota Bandung that called for a whole letter of this kind. */
    static CaseEvidence with(ProposalLetter kind) {
        return told().stream()
                .filter(one -> pack(one.evidence()) == BANDUNG
                        && !isSocialAid(one.evidence())
                        && one.letters().stream()
                                .anyMatch(made -> made.is(kind) && made.letter().isPresent()))
                .map(Told::evidence)
                .findFirst()
                .orElseThrow();
    }

    static Letter letter(ProposalLetter kind) {
        CaseEvidence evidence = with(kind);
        return told().stream()
                .filter(one -> one.evidence() == evidence)
                .flatMap(one -> one.letters().stream())
                .filter(made -> made.is(kind))
                .flatMap(made -> made.letter().stream())
                .findFirst()
                .orElseThrow();
    }

    /** Somebody in every role, with a name and number of his own. */
    static LetterOffice office() {
        Map<String, Official> officials = new HashMap<>();
        for (ProposalRole role : ProposalRole.values()) {
            officials.put(role.name(), official("Pejabat " + role.name(), "Jabatan " + role.name()));
        }
        Map<String, String> names = new HashMap<>();
        for (String code : List.of("NOT_CONSIDERED", "NO_CEILING", "NOT_A_PRIORITY", "NO_DAMAGE")) {
            names.put(code, "alasan contoh " + code);
        }
        for (String bank : List.of("008", "009", "014", "110", "120", "999")) {
            names.put("BANK_" + bank, "Bank " + bank);
        }
        return new LetterOffice(
                new Letterhead(List.of("PEMERINTAH CONTOH", "SEKRETARIAT DAERAH"), List.of("Jalan Contoh Nomor 1")),
                "Contoh",
                officials,
                names,
                Map.of(
                        ProposalLetter.RETURN.code(), "S/{entry}/{year}",
                        ProposalLetter.REFUSAL.code(), "S/{case}/{year}",
                        ProposalLetter.REMINDER.code(), "S/{entry}/{year}"));
    }

    static Official official(String name, String office) {
        return new Official(PersonalText.of(name), office, Optional.of("Pembina, IV/a"), Optional.empty());
    }
}
