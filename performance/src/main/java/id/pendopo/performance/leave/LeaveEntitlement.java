package id.pendopo.performance.leave;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.calendar.Term;
import id.pendopo.core.law.LegalSource;
import java.util.Optional;

/**
 * How long a kind of leave may be (<i>hak cuti</i>).
 *
 * @param kind which kind
 * @param afterService after how long in service; empty where at once
 * @param longest the longest, of a year for annual leave and of one leave otherwise
 * @param extension how much longer it may become under the conditions of the law
 * @param source the article
 */
public record LeaveEntitlement(
        LeaveKind kind,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> afterService,
        Term longest,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Term> extension,
        LegalSource source) {}
