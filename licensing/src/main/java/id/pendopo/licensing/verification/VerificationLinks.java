package id.pendopo.licensing.verification;

import id.pendopo.core.finding.Finding;
import id.pendopo.core.finding.Relation;
import id.pendopo.core.workflow.CaseId;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes and reads the links of a region's licences (<i>tautan verifikasi izin</i>). The first key makes them, every key reads them: a
 * region that changes its key keeps the former one here, because printed licences live longer than keys. Immutable and thread-safe.
 */
public final class VerificationLinks {
    /** The most bytes of a link. */
    public static final int LIMIT = 300;

    private static final Pattern HOST = Pattern.compile(
            "(?=.{4,200}$)[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)+(?::[0-9]{1,5})?");
    private static final Pattern LINK =
            Pattern.compile("https://([^/?#]{1,250})/v/([0-9a-z]{1,40})\\?k=([0-9a-z]{1,20})");

    private final String host;
    private final List<LinkKey> keys;

    private VerificationLinks(String host, List<LinkKey> keys) {
        this.host = host;
        this.keys = keys;
    }

    /**
     * Links to this host.
     *
     * @param host as it is printed, in lower case, such as {@code izin.contoh.go.id}
     * @param keys the present one first, then former ones
     * @throws IllegalArgumentException if the host is no name of a host, or there is no key
     */
    public static VerificationLinks to(String host, List<LinkKey> keys) {
        if (!HOST.matcher(host).matches()) {
            throw new IllegalArgumentException(
                    "verification links: the host is no name in lower case; write izin.contoh.go.id");
        }
        if (keys.isEmpty()) {
            throw new IllegalArgumentException("verification links: there is no key; give at least the present one");
        }
        return new VerificationLinks(host, List.copyOf(keys));
    }

    /** The link of this licence, by the present key. */
    public VerificationLink link(CaseId licence) {
        return link(keys.get(0).id(licence));
    }

    /** The link of a licence whose id was drawn at random. */
    public VerificationLink link(RegisterId id) {
        return new VerificationLink(host, id, keys.get(0).check(host, id));
    }

    /** The ids of this licence, the present one first: a register looks a licence up by any of them. */
    public List<RegisterId> ids(CaseId licence) {
        return keys.stream().map(key -> key.id(licence)).toList();
    }

    /** What a text says, if it is one of our links to the letter. */
    QrReading read(String text) {
        if (text.length() > LIMIT) {
            return QrReading.refused(QrFaults.tooLong(text.length(), LIMIT));
        }
        Matcher parts = LINK.matcher(text);
        if (!parts.matches()) {
            return QrReading.refused(QrFaults.form("link"));
        }
        if (!parts.group(1).equals(host)) {
            return QrReading.refused(QrFaults.of(Finding.block("licensing.QR_HOST")
                    .at("host")
                    .expected(Relation.EQUAL, host)
                    .mend(host)));
        }
        if (parts.group(2).length() != RegisterId.LENGTH || parts.group(3).length() != LinkKey.CHECK_LENGTH) {
            return QrReading.refused(QrFaults.form("link"));
        }
        RegisterId id;
        try {
            id = RegisterId.parse(parts.group(2));
        } catch (IllegalArgumentException none) {
            return QrReading.refused(QrFaults.form("id"));
        }
        return isChecked(id, parts.group(3))
                ? new QrReading.Link(id)
                : QrReading.refused(
                        QrFaults.of(Finding.block("licensing.QR_CHECK").at("k")));
    }

    /** Every key is asked, whichever was right: how long it takes tells nothing. */
    private boolean isChecked(RegisterId id, String check) {
        boolean right = false;
        for (LinkKey key : keys) {
            right |= key.confirms(host, id, check);
        }
        return right;
    }
}
