package id.pendopo.licensing.business;

import static id.pendopo.licensing.business.IdentityNeed.APPROVAL;
import static id.pendopo.licensing.business.IdentityNeed.DEED;
import static id.pendopo.licensing.business.IdentityNeed.ELECTRONIC_CERTIFICATE;
import static id.pendopo.licensing.business.IdentityNeed.FOUNDER_NIK;
import static id.pendopo.licensing.business.IdentityNeed.FOUNDING_ACT;
import static id.pendopo.licensing.business.IdentityNeed.FOUNDING_REGULATION;
import static id.pendopo.licensing.business.IdentityNeed.NIB;
import static id.pendopo.licensing.business.IdentityNeed.NIK;
import static id.pendopo.licensing.business.IdentityNeed.NPWP;
import static id.pendopo.licensing.business.IdentityNeed.REGISTRATION;
import static id.pendopo.licensing.business.IdentityNeed.STATEMENT;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.LegalSource;
import id.pendopo.core.law.Text;
import id.pendopo.licensing.law.LicensingLaw;
import java.util.Arrays;
import java.util.List;

/**
 * Kinds of business actors (<i>jenis pelaku usaha</i>), each with what it shows to say who it is [K]. The codes are the official words,
 * because only Indonesian law has most of these bodies.
 */
public enum ActorKind {
    /** <i>Orang perseorangan</i>: an Indonesian citizen in his own name. */
    PERORANGAN("orang perseorangan", "individual", LicensingLaw.ACTOR_KINDS, NIK),
    /** <i>Perseroan terbatas</i>. */
    PT("perseroan terbatas", "limited company", LicensingLaw.LIMITED_COMPANY, DEED, APPROVAL, NPWP, NIB),
    /** <i>Perseroan perorangan</i>: founded by one person without a notary, for micro and small business only. */
    PT_PERORANGAN(
            "perseroan perorangan",
            "one-person company",
            LicensingLaw.ONE_PERSON_COMPANY,
            STATEMENT,
            ELECTRONIC_CERTIFICATE,
            FOUNDER_NIK),
    /** <i>Persekutuan komanditer</i>. */
    CV("persekutuan komanditer", "limited partnership", LicensingLaw.PARTNERSHIP, DEED, REGISTRATION),
    /** <i>Persekutuan firma</i>. */
    FIRMA("persekutuan firma", "general partnership", LicensingLaw.PARTNERSHIP, DEED, REGISTRATION),
    /** <i>Persekutuan perdata</i>. */
    PERSEKUTUAN_PERDATA("persekutuan perdata", "civil partnership", LicensingLaw.PARTNERSHIP, DEED, REGISTRATION),
    /** <i>Koperasi</i>. */
    KOPERASI("koperasi", "cooperative", LicensingLaw.COOPERATIVE, DEED, APPROVAL),
    /** <i>Yayasan</i>. */
    YAYASAN("yayasan", "foundation", LicensingLaw.FOUNDATION, DEED, APPROVAL),
    /** <i>Perkumpulan</i>. */
    PERKUMPULAN("perkumpulan", "association", LicensingLaw.ACTOR_KINDS, DEED, APPROVAL),
    /** <i>Perusahaan umum daerah</i>. */
    PERUMDA("perusahaan umum daerah", "public regional enterprise", LicensingLaw.ACTOR_KINDS, FOUNDING_REGULATION),
    /** <i>Perusahaan perseroan daerah</i>. */
    PERSERODA(
            "perusahaan perseroan daerah",
            "regional enterprise as a company",
            LicensingLaw.ACTOR_KINDS,
            FOUNDING_REGULATION),
    /** <i>Badan usaha milik negara</i>. */
    BUMN("badan usaha milik negara", "state enterprise", LicensingLaw.ACTOR_KINDS, FOUNDING_REGULATION),
    /** <i>Badan usaha milik desa</i>. */
    BUMDES("badan usaha milik desa", "village enterprise", LicensingLaw.ACTOR_KINDS, FOUNDING_REGULATION),
    /** <i>Badan layanan umum</i>. */
    BLU("badan layanan umum", "public service body", LicensingLaw.ACTOR_KINDS, FOUNDING_ACT),
    /** <i>Perguruan tinggi negeri badan hukum</i>. */
    PTNBH("perguruan tinggi negeri badan hukum", "state university as a body", LicensingLaw.ACTOR_KINDS, FOUNDING_ACT),
    /** <i>Badan hukum lain</i>. */
    BADAN_HUKUM_LAIN("badan hukum lain", "other legal body", LicensingLaw.ACTOR_KINDS, FOUNDING_ACT),
    /** <i>Kantor perwakilan</i> of a foreign business: only the centre licenses it. */
    KANTOR_PERWAKILAN("kantor perwakilan", "representative office", LicensingLaw.ACTOR_KINDS),
    /** <i>Badan usaha luar negeri</i>: only the centre licenses it. */
    BADAN_USAHA_LUAR_NEGERI("badan usaha luar negeri", "foreign business", LicensingLaw.ACTOR_KINDS);

    private final Code code = Code.of(name());
    private final Text label;
    private final LegalSource source;
    private final List<IdentityNeed> needs;

    ActorKind(String id, String en, LegalSource source, IdentityNeed... needs) {
        this.label = Text.of(id, en);
        this.source = source;
        this.needs = List.copyOf(Arrays.asList(needs));
    }

    /** The kind as a code, for conditions of a catalogue. */
    public Code code() {
        return code;
    }

    /** What people call it. */
    public Text label() {
        return label;
    }

    /** What it shows to say who it is; nothing for what only the centre licenses. */
    public List<IdentityNeed> needs() {
        return needs;
    }

    /** On what the kind rests. */
    public LegalSource source() {
        return source;
    }

    /** Whether a person does business in his own name; every other kind is an entity. */
    public boolean isIndividual() {
        return this == PERORANGAN;
    }

    /** Whether only the centre licenses it, so that the national system is its door. */
    public boolean isCentral() {
        return this == KANTOR_PERWAKILAN || this == BADAN_USAHA_LUAR_NEGERI;
    }

    /** Whether it is open to micro and small business only. */
    public boolean isForSmallBusiness() {
        return this == PT_PERORANGAN;
    }
}
