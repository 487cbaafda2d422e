package id.pendopo.complaints.category;

import static id.pendopo.complaints.report.ReportKind.COMPLAINT_GENERAL;
import static id.pendopo.complaints.report.ReportKind.COMPLAINT_SUPERVISORY;
import static id.pendopo.complaints.report.ReportKind.INFORMATION_REQUEST;

import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.Value;
import id.pendopo.core.policy.ValueFlaw;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small region: roads, information and bribery; a mayor, two agencies, a unit, the inspectorate and the tier above. */
final class Samples {
    static final Agency PROVINCE =
            Agency.top(code("APIP_PROVINSI"), words("Inspektorat Provinsi"), AgencyKind.HIGHER_TIER);
    static final Agency MAYOR =
            Agency.under(PROVINCE.code(), code("KEPALA_DAERAH"), words("Wali Kota"), AgencyKind.REGION_HEAD);
    static final Agency SECRETARY =
            Agency.under(MAYOR.code(), code("SEKDA"), words("Sekretaris Daerah"), AgencyKind.SECRETARY);
    static final Agency ROADS =
            Agency.under(SECRETARY.code(), code("DINAS_JALAN"), words("Dinas Jalan"), AgencyKind.AGENCY);
    static final Agency ROADS_NORTH =
            Agency.under(ROADS.code(), code("UPT_UTARA"), words("UPT Jalan Utara"), AgencyKind.UNIT);
    static final Agency INFORMATION =
            Agency.under(SECRETARY.code(), code("DINAS_KOMINFO"), words("Dinas Kominfo"), AgencyKind.AGENCY);
    static final Agency INSPECTORATE =
            Agency.under(MAYOR.code(), code("INSPEKTORAT"), words("Inspektorat"), AgencyKind.INSPECTORATE);
    static final Agency INSPECTORS =
            Agency.under(INSPECTORATE.code(), code("IRBAN_I"), words("Irban I"), AgencyKind.UNIT);
    static final Agency POWER = Agency.top(code("LISTRIK"), words("Perusahaan listrik"), AgencyKind.OUTSIDE);

    static final AgencyRegister REGISTER = AgencyRegister.of(
            List.of(PROVINCE, MAYOR, SECRETARY, ROADS, ROADS_NORTH, INFORMATION, INSPECTORATE, INSPECTORS, POWER));

    static final CategoryLeaf POTHOLE = CategoryLeaf.of(
            code("JALAN_BERLUBANG"),
            words("Jalan berlubang"),
            words("Lubang pada jalan kota"),
            COMPLAINT_GENERAL,
            LeafService.by(ROADS.code()).within(Term.workingDays(10)).at(Priority.HIGH));
    static final CategoryLeaf DRAIN = CategoryLeaf.of(
            code("DRAINASE"), words("Drainase"), words("Saluran tepi jalan"), COMPLAINT_GENERAL, LeafService.PLAIN);
    static final CategoryLeaf QUESTION = CategoryLeaf.of(
            code("TANYA_LAYANAN"),
            words("Pertanyaan layanan"),
            words("Pertanyaan tentang layanan"),
            INFORMATION_REQUEST,
            LeafService.by(INFORMATION.code()));
    static final CategoryLeaf BRIBE = CategoryLeaf.of(
            code("PUNGLI"), words("Pungutan liar"), words("Pungutan liar"), COMPLAINT_SUPERVISORY, LeafService.PLAIN);

    static final CategoryTree TREE = tree(POTHOLE, DRAIN, QUESTION, BRIBE);
    static final AgencyRouting ROUTING = AgencyRouting.of(List.of(AgencyRoute.everywhere(code("JALAN"), ROADS.code())));

    private Samples() {}

    static Code code(String name) {
        return Code.of(name);
    }

    static Text words(String id) {
        return Text.of(id, id);
    }

    static CategoryTree tree(CategoryLeaf pothole, CategoryLeaf drain, CategoryLeaf question, CategoryLeaf bribe) {
        return CategoryTree.of(List.of(
                new CategoryGroup(
                        code("INFRASTRUKTUR"),
                        words("Infrastruktur"),
                        List.of(new Category(code("JALAN"), words("Jalan"), List.of(pothole, drain)))),
                new CategoryGroup(
                        code("PEMERINTAHAN"),
                        words("Pemerintahan"),
                        List.of(
                                new Category(code("INFORMASI"), words("Informasi"), List.of(question)),
                                new Category(code("INTEGRITAS"), words("Integritas"), List.of(bribe))))));
    }

    static CategoryPolicy policy(CategoryTree tree, AgencyRegister register, AgencyRouting routing) {
        return policy(tree, register, routing, SafetyWords.of(List.of("kebakaran", "kabel putus")), Optional.empty());
    }

    /** The same region with these words of danger and these places. */
    static CategoryPolicy policy(SafetyWords words, VulnerableSite... sites) {
        return policy(TREE, REGISTER, ROUTING, words, Optional.of(VulnerableSites.of(List.of(sites))));
    }

    private static CategoryPolicy policy(
            CategoryTree tree,
            AgencyRegister register,
            AgencyRouting routing,
            SafetyWords words,
            Optional<VulnerableSites> sites) {
        return new CategoryPolicy(
                value(tree),
                value(register),
                Optional.of(value(routing)),
                value(new SettlementLimits(Term.workingDays(5), Term.workingDays(14), Term.workingDays(60))),
                value(Term.workingDays(14)),
                value(words),
                sites.map(Samples::value));
    }

    static CategoryPolicy policy() {
        return policy(TREE, REGISTER, ROUTING);
    }

    static List<String> told(CategoryPolicy policy) {
        return policy.flaws().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(part -> part.getValue().stream().map(flaw -> told(part.getKey(), flaw)))
                .toList();
    }

    private static String told(String part, ValueFlaw flaw) {
        return "%s%s %s%s".formatted(part, flaw.at(), flaw.code(), flaw.warning() ? " (warning)" : "");
    }

    private static <T> Value<T> value(T value) {
        return Value.of(value, LegalSource.ownDecision("Contoh"), LocalDate.of(2025, 1, 1));
    }
}
