package id.pendopo.performance.employee;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.identity.Nip;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Standing;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The civil servants of a region, found by id or number (<i>daftar pegawai</i>). What contradicts itself is told and never thrown: the
 * first of two entries of one id or number counts. Immutable and thread-safe.
 */
public final class Employees {
    private static final LegalSource UNIQUE =
            LegalSource.of("NIP bersifat unik nasional dan tidak dipakai ulang (kutipan FOPPSI)", Standing.SEEN);
    private static final LegalSource ONE_ENTRY =
            LegalSource.ownDecision("Satu pegawai satu kunci; satu jenis isian satu nilai pada satu hari");

    private final Map<EmployeeId, Employee> byId;
    private final Map<Nip, EmployeeId> byNip;
    private final List<Finding> flaws;

    private Employees(Map<EmployeeId, Employee> byId, Map<Nip, EmployeeId> byNip, List<Finding> flaws) {
        this.byId = byId;
        this.byNip = byNip;
        this.flaws = flaws;
    }

    /** These, in their order. */
    public static Employees of(Collection<Employee> all) {
        Map<EmployeeId, Employee> byId = new LinkedHashMap<>(all.size() * 2);
        Map<Nip, EmployeeId> byNip = new HashMap<>(all.size() * 2);
        List<Finding> flaws = new ArrayList<>();
        for (Employee one : all) {
            if (byId.putIfAbsent(one.id(), one) != null) {
                flaws.add(flaw("performance.EMPLOYEE_TWICE", one, ONE_ENTRY));
                continue;
            }
            for (Dated<Nip> numbered : one.nips()) {
                EmployeeId first = byNip.putIfAbsent(numbered.value(), one.id());
                if (first != null && !first.equals(one.id())) {
                    flaws.add(flaw("performance.NIP_TWICE", one, UNIQUE));
                }
            }
            if (Dated.overlap(one.kinds()) || Dated.overlap(one.nips()) || Dated.overlap(one.pppkNumbers())) {
                flaws.add(flaw("performance.EMPLOYEE_OVERLAP", one, ONE_ENTRY));
            }
        }
        return new Employees(byId, byNip, List.copyOf(flaws));
    }

    /** The employee of this id. */
    public Optional<Employee> find(EmployeeId id) {
        return Optional.ofNullable(byId.get(id));
    }

    /** The employee who has or had this number. */
    public Optional<EmployeeId> find(Nip nip) {
        return Optional.ofNullable(byNip.get(nip));
    }

    /** All of them, in the order they were told. */
    public Collection<Employee> all() {
        return java.util.Collections.unmodifiableCollection(byId.values());
    }

    /** What contradicts itself: ids and numbers that stand twice, entries that overlap. */
    public List<Finding> flaws() {
        return flaws;
    }

    private static Finding flaw(String code, Employee one, LegalSource source) {
        return Finding.block(code).at("employees").found(one.id()).source(source);
    }
}
