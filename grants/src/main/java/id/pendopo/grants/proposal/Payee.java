package id.pendopo.grants.proposal;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;

/**
 * Whom social aid is paid or handed to (<i>penerima pembayaran</i>), as the recipient's own signature says: of a grant the agreement
 * says so.
 *
 * @param account to which the money goes; empty for goods
 * @param leader who signed
 */
public record Payee(
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<BankAccount> account, Leader leader) {}
