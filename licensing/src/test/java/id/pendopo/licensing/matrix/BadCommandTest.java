package id.pendopo.licensing.matrix;

import static org.assertj.core.api.Assertions.assertThat;

import id.pendopo.core.actor.Actor;
import id.pendopo.core.finding.Finding;
import id.pendopo.core.form.Filled;
import id.pendopo.core.office.Answer;
import id.pendopo.core.office.Office;
import id.pendopo.core.policy.Opening;
import id.pendopo.core.policy.RegionPack;
import id.pendopo.core.workflow.CaseId;
import id.pendopo.core.workflow.Command;
import id.pendopo.core.workflow.CommandId;
import id.pendopo.licensing.application.ApplicationPolicy;
import id.pendopo.licensing.application.ApplicationProcedure;
import id.pendopo.licensing.application.ApplicationRole;
import id.pendopo.licensing.licence.LicencePolicy;
import id.pendopo.licensing.licence.LicenceProcedure;
import id.pendopo.licensing.licence.LicenceRole;
import id.pendopo.licensing.objection.ObjectionPolicy;
import id.pendopo.licensing.objection.ObjectionProcedure;
import id.pendopo.licensing.objection.ObjectionRole;
import id.pendopo.testkit.InMemoryStore;
import jakarta.validation.Validation;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Commands as somebody sends them who means ill: a clear finding through the office, and nothing of what was sent. */
class BadCommandTest {
    private static final String FILE = """
            {"id":"berkas-1","kind":"EXAMPLE","mediaType":"application/pdf","size":1000,"sha256":"%s"}""".formatted("0".repeat(64));
    private static final String PLACE = """
            {"region":"32.73.01.1001","locality":{},"personal":{"address":"Jalan Rahasia 7"},"premises":{}}""";
    private static final String DRAFT = """
            {"type":"draft","form":{"kind":"NEW","type":"REKLAME","track":"HAYU","subject":{"holder":{"kind":"PERORANGAN",\
            "individual":{"name":"Pemohon Contoh","nik":"3273014501900001","address":"Jalan Rahasia 7"},\
            "foreignInvestment":false},"activity":{"kbli":{"digits":"47111","edition":"KBLI_2025"},\
            "description":"Papan reklame","location":%s,"capital":{"own":600000000,"loan":0}},"otherCapitals":[]},\
            "dossier":{"answers":[],"bases":[],"papers":[{"requirement":"DESIGN","document":%s,"issuedOn":"2026-03-01"}]}}}""".formatted(PLACE, FILE);
    private static final String IMPOSE = """
            {"type":"impose","cause":"UNSAFE","rung":"FINE","number":"SK Contoh","date":"2026-03-01","amount":1000}""";
    private static final String OBJECT = """
            {"type":"enterObjection","contested":"permohonan","objectors":["P1"],"receivedOn":"2026-03-01",\
            "grounds":["FACTS"],"letter":%s,"elsewhere":{"authority":"OMBUDSMAN","filedOn":"2026-03-01",\
            "passedOn":"2026-03-01","letter":%s}}""".formatted(FILE, FILE);
    private static final String LAWSUIT = """
            {"type":"recordLawsuit","court":"PTUN Contoh","number":"12/G/2026","filedOn":"2026-03-01"}""";
    private static final List<String> PERSONAL = List.of("Pemohon Contoh", "3273014501900001", "Jalan Rahasia");

    private static final Map<String, Actor> WHO = Map.of(
            ApplicationPolicy.PROCEDURE, Actor.of("P1", ApplicationRole.APPLICANT),
            LicencePolicy.PROCEDURE, Actor.of("P2", LicenceRole.APPROVER),
            ObjectionPolicy.PROCEDURE, Actor.of("P3", ObjectionRole.FRONT_OFFICE));

    private final InMemoryStore store = new InMemoryStore();
    private final Office office = Office.in(RegionPack.open(
                    Path.of("src", "test", "resources", "packs", "32.73"),
                    Opening.strict().allowingIllustration()))
            .with(store)
            .keys(bytes -> Arrays.fill(bytes, (byte) 7))
            .validator(Validation.byDefaultProvider()
                    .configure()
                    .messageInterpolator(new ParameterMessageInterpolator())
                    .buildValidatorFactory()
                    .getValidator())
            .procedures(new ApplicationProcedure(), new LicenceProcedure(), new ObjectionProcedure())
            .open();

    private static Arguments bad(String what, String procedure, String act, String json) {
        return Arguments.of(what, procedure, act, json);
    }

    /** What is no command of its kind at all, whatever the kind. */
    private static Stream<Arguments> anyhow(String procedure, String act, String json, String key) {
        String quoted = "\"" + key + "\":";
        return Stream.of(
                bad("nothing", procedure, act, ""),
                bad("one byte", procedure, act, "{"),
                bad("null", procedure, act, "null"),
                bad("a list", procedure, act, "[]"),
                bad("a number", procedure, act, "1"),
                bad("another command", procedure, act, "{\"type\":\"deliver\"}"),
                bad("a class", procedure, act, json.replaceFirst("\\{", "{\"@class\":\"java.lang.Runtime\",")),
                bad("an unknown key", procedure, act, json.replaceFirst(quoted, "\"unknown\":1," + quoted)),
                bad("a key twice", procedure, act, json.replaceFirst(quoted, quoted + "1," + quoted)),
                bad("another key", procedure, act, json.replaceFirst(quoted, "\"other\":")),
                bad("a text for an object", procedure, act, json.replaceFirst(quoted, quoted + "{},\"other\":")),
                bad("deep", procedure, act, json.replaceFirst(quoted, quoted + "[".repeat(100_000))),
                bad("deep objects", procedure, act, json.replaceFirst(quoted, quoted + "{\"a\":".repeat(100_000))),
                bad("31 June", procedure, act, json.replace("2026-03-01", "2026-06-31")),
                bad("29 February of a common year", procedure, act, json.replace("2026-03-01", "2026-02-29")),
                bad("the year 10000", procedure, act, json.replace("2026-03-01", "10000-01-01")),
                bad("a day as a number", procedure, act, json.replace("\"2026-03-01\"", "20513")),
                bad(
                        "NUL",
                        procedure,
                        act,
                        json.replace("Contoh", "Con\\u0000toh").replace("OMBUD", "OM\\u0000BUD")),
                bad(
                        "writing turned",
                        procedure,
                        act,
                        json.replace("Contoh", "\u202EContoh").replace("OMB", "\u202EOMB")),
                bad(
                        "no width",
                        procedure,
                        act,
                        json.replace("Contoh", "Con\u200Btoh").replace("OMB", "O\u200BMB")),
                bad(
                        "half a character",
                        procedure,
                        act,
                        json.replace("Contoh", "\\uD800").replace("OMB", "\\uD800")));
    }

    static Stream<Arguments> forms() {
        String application = ApplicationPolicy.PROCEDURE;
        String licence = LicencePolicy.PROCEDURE;
        return Stream.of(
                        anyhow(application, "draft", DRAFT, "form"),
                        anyhow(licence, "impose", IMPOSE, "cause"),
                        anyhow(ObjectionPolicy.PROCEDURE, "enterObjection", OBJECT, "receivedOn"),
                        anyhow(ObjectionPolicy.PROCEDURE, "recordLawsuit", LAWSUIT, "filedOn"),
                        Stream.of("\"1\"", "9007199254740992", "0.5", "1e999999999999", "true", "[1]")
                                .flatMap(amount -> Stream.of(
                                        bad(
                                                "money " + amount,
                                                application,
                                                "draft",
                                                DRAFT.replace("600000000", amount)),
                                        bad("money " + amount, licence, "impose", IMPOSE.replace("1000", amount)))),
                        Stream.of(
                                bad(
                                        "digits of another script",
                                        application,
                                        "draft",
                                        DRAFT.replace("01.1001", "01.100\uFF11")),
                                bad("no digest", application, "draft", DRAFT.replace("0".repeat(64), "zz")),
                                bad("a long number", licence, "impose", IMPOSE.replace("SK Contoh", "x".repeat(121))),
                                bad("a blank number", licence, "impose", IMPOSE.replace("SK Contoh", " ")),
                                bad(
                                        "a long court",
                                        ObjectionPolicy.PROCEDURE,
                                        "recordLawsuit",
                                        LAWSUIT.replace("PTUN Contoh", "x".repeat(121))),
                                bad(
                                        "no ground",
                                        ObjectionPolicy.PROCEDURE,
                                        "enterObjection",
                                        OBJECT.replace("\"FACTS\"", "")),
                                bad(
                                        "a long description",
                                        application,
                                        "draft",
                                        DRAFT.replace("Papan reklame", "x".repeat(4_194_304)))))
                .flatMap(one -> one);
    }

    @ParameterizedTest(name = "{1} {2}: {0}")
    @MethodSource("forms")
    void what_is_bad_is_answered_with_its_place_and_changes_nothing(
            String what, String procedure, String act, String json) {
        Filled filled = office.read(procedure, act, json);
        List<Finding> said =
                filled.command().map(command -> sent(procedure, command)).orElse(filled.findings());

        assertThat(said).filteredOn(Finding::isBlock).isNotEmpty().allSatisfy(finding -> {
            assertThat(finding.code()).isIn("core.FORM_UNREADABLE", "core.HIDDEN_CHARACTER", "core.COMMAND_INVALID");
            assertThat(finding.where()).isPresent();
        });
        assertThat(PERSONAL).noneMatch(said.toString()::contains);
        assertThat(office.journal(CaseId.of("bad"))).isEmpty();
    }

    private List<Finding> sent(String procedure, Command command) {
        assertThat(PERSONAL).noneMatch(command.toString()::contains);
        Answer answer = office.handle(
                procedure,
                CaseId.of("bad"),
                command,
                Objects.requireNonNull(WHO.get(procedure)),
                Instant.parse("2026-03-10T02:00:00Z"),
                CommandId.of("bad"));
        assertThat(answer.accepted()).isFalse();
        return answer.findings();
    }

    /** The same forms unspoilt are commands, or the rest of this page would prove nothing. */
    @Test
    void what_was_spoilt_was_good_before() {
        assertThat(office.read(ApplicationPolicy.PROCEDURE, "draft", DRAFT).findings())
                .isEmpty();
        assertThat(office.read(LicencePolicy.PROCEDURE, "impose", IMPOSE).findings())
                .isEmpty();
        assertThat(office.read(ObjectionPolicy.PROCEDURE, "enterObjection", OBJECT)
                        .findings())
                .isEmpty();
        assertThat(office.read(ObjectionPolicy.PROCEDURE, "recordLawsuit", LAWSUIT)
                        .findings())
                .isEmpty();
    }
}
