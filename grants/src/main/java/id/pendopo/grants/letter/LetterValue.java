package id.pendopo.grants.letter;

import static id.pendopo.grants.letter.LetterKind.HANDOVER;
import static id.pendopo.grants.letter.LetterKind.INTEGRITY_PACT;
import static id.pendopo.grants.letter.LetterKind.KUITANSI;
import static id.pendopo.grants.letter.LetterKind.NPHD;
import static id.pendopo.grants.letter.LetterKind.REFUSAL;
import static id.pendopo.grants.letter.LetterKind.REMINDER;
import static id.pendopo.grants.letter.LetterKind.RETURN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What may stand in a letter's texts (<i>isian naskah</i>), and in which letters. A region's own words can name nothing else, so no
 * letter can be made to show more than its kind may: identity numbers and family cards stand nowhere, bank accounts only where
 * money is agreed or acknowledged, and a list of recipients names none of it in its texts.
 */
enum LetterValue {
    REGION("region", LetterScene::region),
    GOVERNMENT("government", LetterScene::government),
    HEAD("head", LetterScene::head),
    HEAD_OFFICE("headOffice", LetterScene::headOffice),
    PLACE("place", LetterScene::place),
    DATE("date", LetterScene::date),
    DATE_WORDS("dateWords", LetterScene::dateWords),
    YEAR("year", LetterScene::year),
    AID("aid", LetterScene::aid),
    FORM("form", LetterScene::form),
    COPIES("copies", scene -> Fact.of(scene.copies().copies())),
    COPIES_WORDS("copiesWords", scene -> Fact.words(scene.copies().copies())),
    STAMPED("stamped", scene -> Fact.of(scene.copies().stamped())),
    STAMPED_WORDS("stampedWords", scene -> Fact.words(scene.copies().stamped())),
    RECIPIENT("recipient", LetterScene::recipient, notIn(LetterKind.DECREE_LIST)),
    RECEIPT_NUMBER("receiptNumber", LetterScene::receiptNumber, notIn(LetterKind.DECREE_LIST)),
    RECEIVED_ON("receivedOn", LetterScene::receivedOn, notIn(LetterKind.DECREE_LIST)),
    TITLE("title", LetterScene::title, notIn(LetterKind.DECREE_LIST)),
    UNIT("unit", LetterScene::unit, notIn(LetterKind.DECREE_LIST)),
    REQUESTED("requested", scene -> scene.money.requested(), notIn(LetterKind.DECREE_LIST)),
    REQUESTED_WORDS("requestedWords", scene -> scene.money.requestedWords(), notIn(LetterKind.DECREE_LIST)),
    RESUBMIT_BY("resubmitBy", LetterScene::resubmitBy, EnumSet.of(RETURN)),
    NOTE("note", LetterScene::note, EnumSet.of(RETURN)),
    REASON("reason", LetterScene::reason, EnumSet.of(REFUSAL)),
    DECREE_NUMBER("decreeNumber", scene -> scene.money.decreeNumber(), afterDecree()),
    DECREE_DATE("decreeDate", scene -> scene.money.decreeDate(), afterDecree()),
    APPROVAL_NUMBER("approvalNumber", scene -> scene.money.approvalNumber(), afterAgreement()),
    APPROVAL_DATE("approvalDate", scene -> scene.money.approvalDate(), afterAgreement()),
    PACT_NUMBER("pactNumber", scene -> scene.money.pactNumber(), afterAgreement()),
    PACT_DATE("pactDate", scene -> scene.money.pactDate(), afterAgreement()),
    TOTAL("total", scene -> scene.money.amount(LetterMoney.TOTAL), EnumSet.of(LetterKind.DECREE_LIST)),
    TOTAL_WORDS("totalWords", scene -> scene.money.words(LetterMoney.TOTAL), EnumSet.of(LetterKind.DECREE_LIST)),
    COUNT("count", scene -> Fact.of(scene.all.size()), EnumSet.of(LetterKind.DECREE_LIST)),
    ACCOUNT("account", scene -> scene.money.account(), EnumSet.of(NPHD, KUITANSI)),
    DPA("dpa", scene -> scene.money.dpa(), EnumSet.of(NPHD, KUITANSI)),
    NPHD_NUMBER("nphdNumber", scene -> scene.money.nphdNumber(), afterAgreement()),
    NPHD_DATE("nphdDate", scene -> scene.money.nphdDate(), afterAgreement()),
    AGREED("agreed", scene -> scene.money.amount(LetterMoney.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    AGREED_WORDS("agreedWords", scene -> scene.money.words(LetterMoney.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    PURPOSE("purpose", LetterScene::purpose, EnumSet.of(NPHD)),
    LEADER_NAME("leaderName", LetterScene::leaderName, bySides()),
    LEADER_OFFICE("leaderOffice", LetterScene::leaderOffice, bySides()),
    ADDRESS("address", LetterScene::address, EnumSet.of(NPHD, INTEGRITY_PACT, HANDOVER)),
    BANK("bank", scene -> scene.money.bank(), EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_NUMBER("accountNumber", scene -> scene.money.accountNumber(), EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_HOLDER("accountHolder", scene -> scene.money.accountHolder(), EnumSet.of(NPHD, KUITANSI)),
    TRANCHE("tranche", scene -> scene.money.tranche(), EnumSet.of(KUITANSI)),
    TRANCHE_COUNT("trancheCount", scene -> scene.money.trancheCount(), EnumSet.of(NPHD, KUITANSI)),
    TRANCHE_COUNT_WORDS("trancheCountWords", scene -> scene.money.trancheCountWords(), EnumSet.of(NPHD, KUITANSI)),
    PAID("paid", scene -> scene.money.amount(LetterMoney.PAID), EnumSet.of(KUITANSI)),
    PAID_WORDS("paidWords", scene -> scene.money.words(LetterMoney.PAID), EnumSet.of(KUITANSI)),
    PAYER("payer", scene -> scene.rules.payer(), EnumSet.of(KUITANSI)),
    REPORT_TO("reportTo", scene -> scene.rules.reportTo(), EnumSet.of(NPHD)),
    REPORT_DAY("reportDay", scene -> scene.rules.reportDay(), EnumSet.of(NPHD)),
    REPORT_AFTER("reportAfter", scene -> scene.rules.reportAfter(), EnumSet.of(NPHD)),
    REPORT_MONTHS("reportMonths", scene -> scene.rules.reportMonths(), EnumSet.of(NPHD)),
    WARNINGS("warnings", scene -> scene.rules.warnings(), EnumSet.of(NPHD)),
    WARNINGS_WORDS("warningsWords", scene -> scene.rules.warningsWords(), EnumSet.of(NPHD)),
    WARNING_DAYS("warningDays", scene -> scene.rules.warningDays(), EnumSet.of(NPHD)),
    HANDED("handed", scene -> scene.money.amount(LetterMoney.HANDED), EnumSet.of(HANDOVER)),
    HANDED_WORDS("handedWords", scene -> scene.money.words(LetterMoney.HANDED), EnumSet.of(HANDOVER)),
    RECEIVED("received", scene -> scene.money.amount(LetterMoney.RECEIVED), EnumSet.of(REMINDER)),
    RECEIVED_WORDS("receivedWords", scene -> scene.money.words(LetterMoney.RECEIVED), EnumSet.of(REMINDER)),
    REPORT_DUE("reportDue", LetterScene::reportDue, EnumSet.of(REMINDER));

    private final String place;
    private final Function<LetterScene, Fact> reader;
    private final Set<LetterKind> kinds;

    LetterValue(String place, Function<LetterScene, Fact> reader) {
        this(place, reader, EnumSet.allOf(LetterKind.class));
    }

    LetterValue(String place, Function<LetterScene, Fact> reader, Set<LetterKind> kinds) {
        this.place = place;
        this.reader = reader;
        this.kinds = kinds;
    }

    private static Set<LetterKind> notIn(LetterKind kind) {
        return EnumSet.complementOf(EnumSet.of(kind));
    }

    private static Set<LetterKind> afterDecree() {
        return EnumSet.of(LetterKind.DECREE_LIST, NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER, REMINDER);
    }

    private static Set<LetterKind> afterAgreement() {
        return EnumSet.of(NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER, REMINDER);
    }

    private static Set<LetterKind> bySides() {
        return EnumSet.of(NPHD, INTEGRITY_PACT, KUITANSI, HANDOVER);
    }

    /** How texts name it, between braces. */
    String place() {
        return place;
    }

    boolean isFor(LetterKind kind) {
        return kinds.contains(kind);
    }

    Fact in(LetterScene scene) {
        return reader.apply(scene);
    }

    static Optional<LetterValue> at(String place) {
        return Arrays.stream(values()).filter(one -> one.place.equals(place)).findFirst();
    }
}
