package id.pendopo.core.workflow;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * That a case takes something of which there is only one, such as a number of another system (<i>pencatatan pemakaian</i>): written into a
 * book with the act that takes it, on the page of what is taken. See {@code id.pendopo.core.office.ClaimBook}.
 */
public interface Claim extends Posting {
    /** The case that takes it. */
    CaseId holder();

    /** Whether it is refused where another case has it. What is given in order by a register of its own is only written down. */
    @JsonIgnore
    default boolean isExclusive() {
        return true;
    }
}
