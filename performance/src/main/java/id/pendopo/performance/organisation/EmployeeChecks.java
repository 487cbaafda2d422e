package id.pendopo.performance.organisation;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.IdentityFindings;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.identity.PppkNumber;
import id.pendopo.core.identity.Sex;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import id.pendopo.core.policy.Value;
import id.pendopo.performance.employee.Dated;
import id.pendopo.performance.employee.Employee;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is strange about an employee's number on a day (<i>pemeriksaan NIP</i>): appointed to come refuses, all else only warns, for
 * registries are right more often than numbers. None of these repeats a number or a birthday.
 */
public final class EmployeeChecks {
    private static final LegalSource NOT_REISSUED =
            LegalSource.of("NIP tidak diterbitkan ulang karena perbaikan data kelahiran", Standing.UNSURE);

    private final PersonnelPolicy policy;

    private EmployeeChecks(PersonnelPolicy policy) {
        this.policy = policy;
    }

    /** By this policy. */
    public static EmployeeChecks by(PersonnelPolicy policy) {
        return new EmployeeChecks(policy);
    }

    /**
     * What is found about his numbers.
     *
     * @param family of the position he holds; empty when it is not known, and then nothing is said of retirement
     * @param today the day on which one asks
     */
    public List<Finding> of(Employee employee, Optional<PositionFamily> family, LocalDate today) {
        List<Finding> found = new ArrayList<>();
        for (Dated<Nip> one : employee.nips()) {
            Nip nip = one.value();
            found.addAll(IdentityFindings.of(nip, "nips", today));
            found.addAll(oldAtAppointment(nip, employee.formerHonorary()));
            found.addAll(differs("nips", nip.birthDate(), nip.sex(), employee));
        }
        for (Dated<PppkNumber> one : employee.pppkNumbers()) {
            found.addAll(IdentityFindings.of(one.value(), "pppkNumbers"));
            found.addAll(
                    differs("pppkNumbers", one.value().birthDate(), one.value().sex(), employee));
        }
        family.ifPresent(kind -> found.addAll(retired(employee, kind, today)));
        return List.copyOf(found);
    }

    private List<Finding> oldAtAppointment(Nip nip, boolean formerHonorary) {
        Value<Integer> oldest = formerHonorary ? policy.oldestFormerHonorary() : policy.oldestAppointment();
        return nip.appointment().atDay(1).isAfter(nip.birthDate().plusYears(oldest.value()))
                ? Finding.warn("performance.NIP_APPOINTED_OLD")
                        .at("nips")
                        .expected(Relation.AT_MOST, oldest.value())
                        .only(oldest.source())
                : List.of();
    }

    /** The registry's own birthday goes before the number's. */
    private List<Finding> retired(Employee employee, PositionFamily family, LocalDate today) {
        int age = policy.retirement().value().of(family);
        return employee.birthDate()
                .or(() -> employee.nipOn(today).map(Nip::birthDate))
                .filter(born -> today.isAfter(born.plusYears(age)))
                .map(born -> Finding.warn("performance.NIP_RETIRED")
                        .at("nips")
                        .expected(Relation.AT_MOST, age)
                        .only(policy.retirement().source()))
                .orElse(List.of());
    }

    private static List<Finding> differs(String where, LocalDate born, Sex sex, Employee employee) {
        boolean other = employee.birthDate().filter(day -> !day.equals(born)).isPresent()
                || employee.sex().filter(one -> one != sex).isPresent();
        return other
                ? Finding.warn("performance.NIP_DIFFERS_FROM_REGISTRY")
                        .at(where)
                        .only(NOT_REISSUED)
                : List.of();
    }
}
