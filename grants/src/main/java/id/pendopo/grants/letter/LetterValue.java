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
    REQUESTED("requested", LetterScene::requested, notIn(LetterKind.DECREE_LIST)),
    REQUESTED_WORDS("requestedWords", LetterScene::requestedWords, notIn(LetterKind.DECREE_LIST)),
    RESUBMIT_BY("resubmitBy", LetterScene::resubmitBy, EnumSet.of(RETURN)),
    NOTE("note", LetterScene::note, EnumSet.of(RETURN)),
    REASON("reason", LetterScene::reason, EnumSet.of(REFUSAL)),
    DECREE_NUMBER("decreeNumber", LetterScene::decreeNumber, afterDecree()),
    DECREE_DATE("decreeDate", LetterScene::decreeDate, afterDecree()),
    TOTAL("total", scene -> scene.amount(LetterScene.TOTAL), EnumSet.of(LetterKind.DECREE_LIST)),
    TOTAL_WORDS("totalWords", scene -> scene.words(LetterScene.TOTAL), EnumSet.of(LetterKind.DECREE_LIST)),
    COUNT("count", scene -> Fact.of(scene.count()), EnumSet.of(LetterKind.DECREE_LIST)),
    ACCOUNT("account", LetterScene::account, EnumSet.of(NPHD, KUITANSI)),
    DPA("dpa", LetterScene::dpa, EnumSet.of(NPHD, KUITANSI)),
    NPHD_NUMBER("nphdNumber", LetterScene::nphdNumber, afterAgreement()),
    NPHD_DATE("nphdDate", LetterScene::nphdDate, afterAgreement()),
    AGREED("agreed", scene -> scene.amount(LetterScene.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    AGREED_WORDS("agreedWords", scene -> scene.words(LetterScene.AGREED), EnumSet.of(NPHD, INTEGRITY_PACT)),
    PURPOSE("purpose", LetterScene::purpose, EnumSet.of(NPHD)),
    LEADER_NAME("leaderName", LetterScene::leaderName, bySides()),
    LEADER_OFFICE("leaderOffice", LetterScene::leaderOffice, bySides()),
    ADDRESS("address", LetterScene::address, EnumSet.of(NPHD, INTEGRITY_PACT, HANDOVER)),
    BANK("bank", LetterScene::bank, EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_NUMBER("accountNumber", LetterScene::accountNumber, EnumSet.of(NPHD, KUITANSI)),
    ACCOUNT_HOLDER("accountHolder", LetterScene::accountHolder, EnumSet.of(NPHD, KUITANSI)),
    TRANCHE("tranche", LetterScene::tranche, EnumSet.of(KUITANSI)),
    TRANCHE_COUNT("trancheCount", LetterScene::trancheCount, EnumSet.of(NPHD, KUITANSI)),
    TRANCHE_COUNT_WORDS("trancheCountWords", LetterScene::trancheCountWords, EnumSet.of(NPHD, KUITANSI)),
    PAID("paid", scene -> scene.amount(LetterScene.PAID), EnumSet.of(KUITANSI)),
    PAID_WORDS("paidWords", scene -> scene.words(LetterScene.PAID), EnumSet.of(KUITANSI)),
    PAYER("payer", LetterScene::payer, EnumSet.of(KUITANSI)),
    REPORT_TO("reportTo", LetterScene::reportTo, EnumSet.of(NPHD)),
    REPORT_DAY("reportDay", LetterScene::reportDay, EnumSet.of(NPHD)),
    REPORT_AFTER("reportAfter", LetterScene::reportAfter, EnumSet.of(NPHD)),
    REPORT_MONTHS("reportMonths", LetterScene::reportMonths, EnumSet.of(NPHD)),
    WARNINGS("warnings", LetterScene::warnings, EnumSet.of(NPHD)),
    WARNINGS_WORDS("warningsWords", LetterScene::warningsWords, EnumSet.of(NPHD)),
    WARNING_DAYS("warningDays", LetterScene::warningDays, EnumSet.of(NPHD)),
    HANDED("handed", scene -> scene.amount(LetterScene.HANDED), EnumSet.of(HANDOVER)),
    HANDED_WORDS("handedWords", scene -> scene.words(LetterScene.HANDED), EnumSet.of(HANDOVER)),
    RECEIVED("received", scene -> scene.amount(LetterScene.RECEIVED), EnumSet.of(REMINDER)),
    RECEIVED_WORDS("receivedWords", scene -> scene.words(LetterScene.RECEIVED), EnumSet.of(REMINDER)),
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
