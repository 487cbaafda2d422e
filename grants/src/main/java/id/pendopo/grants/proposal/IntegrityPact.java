package id.pendopo.grants.proposal;

import java.time.LocalDate;

/**
 * The recipient's signed word that social aid is used as in the approved proposal (<i>pakta integritas</i>), Permendagri 32/2011 Pasal
 * 36 huruf c [S]: it stands where a grant has its agreement. Aid that could not be planned has none.
 *
 * @param number its number
 * @param date its date
 */
public record IntegrityPact(String number, LocalDate date) {}
