package id.pendopo.grants.letter;

import static id.pendopo.grants.letter.ProposalLetter.HANDOVER;
import static id.pendopo.grants.letter.ProposalLetter.INTEGRITY_PACT;
import static id.pendopo.grants.letter.ProposalLetter.KUITANSI;
import static id.pendopo.grants.letter.ProposalLetter.NPHD;
import static id.pendopo.grants.letter.ProposalLetter.REFUSAL;
import static id.pendopo.grants.letter.ProposalLetter.REMINDER;
import static id.pendopo.grants.letter.ProposalLetter.RETURN;

import id.pendopo.core.letter.LetterFact;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What may stand in a letter's texts (<i>isian naskah</i>), and in which letters. A region's own words can name nothing else, so no
 * letter can be made to show more than its kind may: identity numbers and family cards stand nowhere, bank accounts only where
 * money is agreed or acknowledged, and a list of recipients names none of it in its texts.
 */
enum LetterValue {
    YEAR("year", ProposalScene::year),
    AID("aid", ProposalScene::aid),
    FORM("form", ProposalScene::form),
    RECIPIENT("recipient", ProposalScene::recipient, notIn(ProposalLetter.DECREE_LIST)),
    RECEIPT_NUMBER("receiptNumber", ProposalScene::receiptNumber, notIn(ProposalLetter.DECREE_LIST)),
    RECEIVED_ON("receivedOn", ProposalScene::receivedOn, notIn(ProposalLetter.DECREE_LIST)),
    TITLE("title", ProposalScene::title, notIn(ProposalLetter.DECREE_LIST)),
    UNIT("unit", ProposalScene::unit, notIn(ProposalLetter.DECREE_LIST)),
    REQUESTED("requested", scene -> scene.figures(LetterMoney.REQUESTED), notIn(ProposalLetter.DECREE_LIST)),
    REQUESTED_WORDS("requestedWords", scene -> scene.words(LetterMoney.REQUESTED), notIn(ProposalLetter.DECREE_LIST)),
    RESUBMIT_BY("resubmitBy", ProposalScene::resubmitBy, EnumSet.of(RETURN)),
    NOTE("note", ProposalScene::note, EnumSet.of(RETURN)),
    REASON("reason", ProposalScene::reason, EnumSet.of(REFUSAL)),
    DECREE_NUMBER("decreeNumber", scene -> scene.money.decreeNumber(), afterDecree()),
    DECREE_DATE("decreeDate", scene -> scene.money.decreeDate(), afterDecree()),
    APPROVAL_NUMBER("approvalNumber", scene -> scene.money.approvalNumber(), afterAgreement()),
    APPROVAL_DATE("approvalDate", scene -> scene.money.approvalDate(), afterAgreement()),
    PACT_NUMBER("pactNumber", scene -> scene.money.pactNumber(), afterAgreement()),
    PACT_DATE("pactDate", scene -> scene.money.pactDate(), afterAgreement()),
    TOTAL("total", scene -> scene.figures(LetterMoney.TOTAL), EnumSet.of(ProposalLetter.DECREE_LIST)),
    TOTAL_WORDS("totalWords", scene -> scene.words(LetterMoney.TOTAL), EnumSet.of(ProposalLetter.DECREE_LIST)),
    COUNT("count", scene -> LetterFact.of(scene.all().size()), EnumSet.of(ProposalLetter.DECREE_LIST)),
    ACCOUNT("account", scene -> scene.money.account(), EnumSet.of(NPHD, KUITANSI)),
    DPA("dpa", scene -> scene.money.dpa(), EnumSet.of(NPHD, KUITANSI)),
    NPHD_NUMBER("nphdNumber", scene -> scene.money.nphdNumber(), afterAgreement()),
    NPHD_DATE("nphdDate", scene -> scene.money.nphdDate(), afterAgreement()),
    AGREED("agreed", scene -> scene.figures(LetterMoney.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    AGREED_WORDS("agreedWords", scene -> scene.words(LetterMoney.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    PURPOSE("purpose", ProposalScene::purpose, EnumSet.of(NPHD)),
    LEADER_NAME("leaderName", ProposalScene::leaderName, bySides()),
    LEADER_OFFICE("leaderOffice", ProposalScene::leaderOffice, bySides()),
    ADDRESS("address", ProposalScene::address, EnumSet.of(NPHD, INTEGRITY_PACT, HANDOVER)),
    BANK("bank", scene -> scene.money.bank(), EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_NUMBER("accountNumber", scene -> scene.money.accountNumber(), EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_HOLDER("accountHolder", scene -> scene.money.accountHolder(), EnumSet.of(NPHD, KUITANSI)),
    TRANCHE("tranche", scene -> scene.money.tranche(), EnumSet.of(KUITANSI)),
    TRANCHE_COUNT("trancheCount", scene -> scene.money.trancheCount(), EnumSet.of(NPHD, KUITANSI)),
    TRANCHE_COUNT_WORDS("trancheCountWords", scene -> scene.money.trancheCountWords(), EnumSet.of(NPHD, KUITANSI)),
    PAID("paid", scene -> scene.figures(LetterMoney.PAID), EnumSet.of(KUITANSI)),
    PAID_WORDS("paidWords", scene -> scene.words(LetterMoney.PAID), EnumSet.of(KUITANSI)),
    PAYER("payer", scene -> scene.rules.payer(), EnumSet.of(KUITANSI)),
    REPORT_TO("reportTo", scene -> scene.rules.reportTo(), EnumSet.of(NPHD)),
    REPORT_DAY("reportDay", scene -> scene.rules.reportDay(), EnumSet.of(NPHD)),
    REPORT_AFTER("reportAfter", scene -> scene.rules.reportAfter(), EnumSet.of(NPHD)),
    REPORT_MONTHS("reportMonths", scene -> scene.rules.reportMonths(), EnumSet.of(NPHD)),
    WARNINGS("warnings", scene -> scene.rules.warnings(), EnumSet.of(NPHD)),
    WARNINGS_WORDS("warningsWords", scene -> scene.rules.warningsWords(), EnumSet.of(NPHD)),
    WARNING_DAYS("warningDays", scene -> scene.rules.warningDays(), EnumSet.of(NPHD)),
    HANDED("handed", scene -> scene.figures(LetterMoney.HANDED), EnumSet.of(HANDOVER)),
    HANDED_WORDS("handedWords", scene -> scene.words(LetterMoney.HANDED), EnumSet.of(HANDOVER)),
    RECEIVED("received", scene -> scene.figures(LetterMoney.RECEIVED), EnumSet.of(REMINDER)),
    RECEIVED_WORDS("receivedWords", scene -> scene.words(LetterMoney.RECEIVED), EnumSet.of(REMINDER)),
    REPORT_DUE("reportDue", ProposalScene::reportDue, EnumSet.of(REMINDER));

    private final String place;
    private final Function<ProposalScene, LetterFact> reader;
    private final Set<ProposalLetter> kinds;

    LetterValue(String place, Function<ProposalScene, LetterFact> reader) {
        this(place, reader, EnumSet.allOf(ProposalLetter.class));
    }

    LetterValue(String place, Function<ProposalScene, LetterFact> reader, Set<ProposalLetter> kinds) {
        this.place = place;
        this.reader = reader;
        this.kinds = kinds;
    }

    private static Set<ProposalLetter> notIn(ProposalLetter kind) {
        return EnumSet.complementOf(EnumSet.of(kind));
    }

    private static Set<ProposalLetter> afterDecree() {
        return EnumSet.of(ProposalLetter.DECREE_LIST, NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER, REMINDER);
    }

    private static Set<ProposalLetter> afterAgreement() {
        return EnumSet.of(NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER, REMINDER);
    }

    private static Set<ProposalLetter> bySides() {
        return EnumSet.of(NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER);
    }

    /** How texts name it, between braces. */
    String place() {
        return place;
    }

    /** The names of what may stand in this letter. */
    static Set<String> places(ProposalLetter kind) {
        return Arrays.stream(values())
                .filter(one -> one.kinds.contains(kind))
                .map(LetterValue::place)
                .collect(Collectors.toUnmodifiableSet());
    }

    LetterFact in(ProposalScene scene) {
        return reader.apply(scene);
    }

    static Optional<LetterValue> at(String place) {
        return Arrays.stream(values()).filter(one -> one.place.equals(place)).findFirst();
    }
}
