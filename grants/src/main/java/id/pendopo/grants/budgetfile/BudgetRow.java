package id.pendopo.grants.budgetfile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import id.pendopo.core.budget.AccountCode;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.money.Rupiah;
import java.util.Optional;

/**
 * One row of a budget file that could be read (<i>baris anggaran</i>). Names and addresses mask themselves, since a recipient of
 * social aid is a person.
 *
 * @param number as a spreadsheet shows it
 * @param place agency, programme, activity and sub-activity, as far as the file names them
 * @param account padded, with its list
 * @param receipt number of the receipt of the case
 * @param recipient whose line it is; empty for a line of the account alone
 * @param address the recipient's, as the annex has it
 * @param description what for
 * @param amount whole rupiah, not negative
 */
public record BudgetRow(
        long number,
        BudgetPlace place,
        AccountCode account,
        Optional<String> receipt,
        Optional<PersonalText> recipient,
        Optional<PersonalText> address,
        Optional<PersonalText> description,
        Rupiah amount) {
    /** Whether it is the line of a recipient, and not of the account alone. */
    @JsonIgnore
    public boolean isOfRecipient() {
        return recipient.isPresent() || receipt.isPresent();
    }
}
