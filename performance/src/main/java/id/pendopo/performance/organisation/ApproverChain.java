package id.pendopo.performance.organisation;

import id.pendopo.performance.employee.EmployeeId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Who decides on somebody's work on a day, and who is asked next when the first does not answer (<i>urutan pejabat yang menyetujui</i>).
 * The owner is never among them, and nobody twice. Immutable and thread-safe.
 *
 * @param owner whose work it is
 * @param day on which day
 * @param approvers in order; never empty, since what nobody else can decide lies with the personnel office
 */
public record ApproverChain(EmployeeId owner, LocalDate day, List<Approver> approvers) {
    /** @throws IllegalArgumentException if there is nobody, or the owner is among them */
    public ApproverChain {
        approvers = List.copyOf(approvers);
        if (approvers.isEmpty() || approvers.stream().anyMatch(one -> one.is(owner))) {
            throw new IllegalArgumentException("approver chain: needs somebody, and never the owner; ask the roster");
        }
    }

    /** Who decides. */
    public Approver first() {
        return approvers.get(0);
    }

    /** Who is asked after so many did not answer, 0 for the first; the last one stays. */
    public Approver after(int silent) {
        return approvers.get(Math.min(Math.max(silent, 0), approvers.size() - 1));
    }

    /** The place of this employee; empty when he is not among them. */
    public Optional<Approver> find(EmployeeId who) {
        return approvers.stream().filter(one -> one.is(who)).findFirst();
    }

    /** The employees among them, in order. */
    public List<EmployeeId> employees() {
        return approvers.stream().flatMap(one -> one.employee().stream()).toList();
    }
}
