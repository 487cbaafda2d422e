package id.pendopo.licensing.catalogue;

import id.pendopo.core.law.Code;
import id.pendopo.core.law.Text;
import id.pendopo.core.policy.ValueFlaw;

/** What may be wrong with a catalogue (<i>jenis kesalahan katalog</i>), with the words for it; a name never changes its meaning. */
enum CatalogueProblem {
    TYPE_TWICE("jenis izin %s tertulis dua kali", "type %s stands twice", "sisakan satu", "keep one"),
    PROFILE_TWICE(
            "profil waktu %s tertulis dua kali, atau memakai nama profil bawaan",
            "profile %s stands twice, or bears the name of one that every pack has",
            "sisakan satu, atau beri nama lain",
            "keep one, or name it otherwise"),
    PROFILE_UNUSED(
            true,
            "profil waktu %s tidak dipakai jenis izin apa pun",
            "no type uses the profile %s",
            "hapus, atau pakai",
            "remove it, or use it"),
    PROFILE_UNIT(
            "profil %s: waktu tahap %s bukan hari kerja",
            "profile %s: the term of stage %s is not in working days",
            "tulis hari kerja, misalnya 2wd",
            "write working days, for example 2wd"),
    PROFILE_OF_PAYMENT(
            "profil %s memberi waktu untuk pembayaran, yang merupakan waktu pemohon",
            "profile %s gives a term for the payment, which is the applicant's own time",
            "hapus; batas pembayaran ditetapkan bersama retribusi",
            "remove it; the due date is set with the fee"),
    PROFILE_UNKNOWN(
            "tidak ada profil waktu %s; yang ada %s",
            "there is no profile %s; there are %s",
            "pakai salah satu, atau tambahkan pada 'profiles'",
            "use one of them, or add it under 'profiles'"),
    PAPER_TWICE(
            "persyaratan %s pada %s tertulis dua kali",
            "the paper %s of %s stands twice",
            "sisakan satu; persyaratan umum berlaku untuk semua jenis izin",
            "keep one; the common papers hold for every type"),
    QUESTION_TWICE("pertanyaan %s tertulis dua kali", "the question %s stands twice", "sisakan satu", "keep one"),
    QUESTION_IDLE(
            true,
            "tidak ada yang bergantung pada jawaban atas %s",
            "nothing depends on the answer to %s",
            "hapus pertanyaannya, atau sebutkan pada persyaratan",
            "drop the question, or name it with a paper"),
    ANSWER_UNKNOWN(
            "syarat menurut %s menyebut %s, yang tidak ada; yang ada %s",
            "a condition on %s names %s, which does not exist; there are %s",
            "pakai salah satu dari daftar itu",
            "use one of that list"),
    BASIS_MISSING(
            "jenis izin %s tanpa dasar hukum",
            "type %s rests on no regulation",
            "sebutkan peraturannya pada 'legalBases', beserta tingkat kepastiannya",
            "cite it under 'legalBases', with how sure it is"),
    SYSTEM_MISSING(
            "jenis izin %s diterbitkan sistem lain yang tidak disebut",
            "type %s is issued by another system, which is not named",
            "sebutkan pada 'system', misalnya OSS atau SIMBG",
            "name it under 'system', for example OSS or SIMBG"),
    SYSTEM_OUTSIDE(
            "jenis izin %s diterbitkan daerah, tetapi menyebut sistem penerbit lain",
            "type %s is issued by the region, and names another system that issues it",
            "hapus 'system', atau ubah kewenangannya",
            "remove 'system', or change the authority"),
    SERVICE_MISSING(
            "jenis izin %s diproses daerah, tetapi tanpa standar pelayanan",
            "type %s is handled by the region and has no service standard",
            "tambahkan 'service' dengan jangka waktu dan tahapnya",
            "add 'service' with its term and stages"),
    SERVICE_IDLE(
            "jenis izin %s tidak diproses daerah, tetapi mempunyai standar pelayanan",
            "type %s is not handled by the region, and has a service standard", "hapus 'service'", "remove 'service'"),
    LEGACY_ASKS(
            "jenis izin lama %s hanya diimpor, tetapi meminta persyaratan",
            "the former type %s is only imported, and asks for papers",
            "hapus persyaratannya",
            "remove what it asks for"),
    STAGES_EXCEED_TERM(
            "%s, jalur %s: tahap-tahapnya berjumlah %d hari kerja, melebihi jangka waktu %d",
            "%s, track %s: its stages come to %d working days, more than the term of %d",
            "perpendek tahapnya, pakai profil lain, atau jangka waktu yang diatur",
            "shorten stages, use another profile, or a regulated term"),
    FALLBACK_NEEDS_FAST5(
            "%s, jalur %s: tahap-tahapnya berjumlah %d hari kerja, sedangkan jangka waktu undang-undang %d",
            "%s, track %s: its stages come to %d working days, and the term of the act is %d",
            "pakai profil FAST5 atau yang sependek itu; yang lebih lama perlu jangka waktu yang diatur (REGULATED)",
            "use FAST5 or a profile as short; anything longer needs a term of its own that is REGULATED"),
    STAGE_WITHOUT_TERM(
            "%s, jalur %s: tahap %s terjadi, tetapi profil %s tidak memberinya waktu",
            "%s, track %s: stage %s occurs, and profile %s gives it no term",
            "tambahkan waktunya, atau pakai profil lain",
            "add its term, or use another profile"),
    TERM_UNIT(
            "jangka waktu %s bukan hari kerja",
            "the term of %s is not in working days",
            "tulis hari kerja, misalnya 14wd",
            "write working days, for example 14wd"),
    TERM_OF_OURS(
            "jangka waktu %s disebut diatur, tetapi sumbernya bukan peraturan",
            "the term of %s is said to be regulated, and its source is no regulation",
            "sebutkan peraturannya, atau pakai FALLBACK_5 atau FALLBACK_10",
            "cite the regulation, or use FALLBACK_5 or FALLBACK_10"),
    AUTO_ISSUE_UNFOUNDED(
            "%s diterbitkan otomatis (AUTO_ISSUE) tanpa peraturan daerah",
            "%s is issued by the system (AUTO_ISSUE) without a regulation of the region",
            "sebutkan peraturannya pada 'regulation', atau pakai RECORD_AND_ESCALATE",
            "cite it under 'regulation', or use RECORD_AND_ESCALATE"),
    AUTO_ISSUE_ELSEWHERE(
            "%s diterbitkan sistem lain, sehingga tidak dapat diterbitkan otomatis di sini",
            "%s is issued by another system, so none is issued here by itself",
            "pakai OFF atau RECORD_AND_ESCALATE",
            "use OFF or RECORD_AND_ESCALATE"),
    SILENCE_DENIED(
            true,
            "%s memakai jangka waktu undang-undang, yang bila lewat berarti dikabulkan, tetapi fiktif positifnya dimatikan",
            "%s is on the term of the act, after which silence grants, and has deemed approval off",
            "periksa UU 30/2014 Pasal 53 ayat (4) dengan bagian hukum",
            "look at Law 30/2014 article 53(4) with the legal bureau"),
    REGULATION_IDLE(
            true,
            "%s menyebut peraturan untuk terbit otomatis, tetapi tidak memakainya",
            "%s cites a regulation for issuing by itself, and does not use it",
            "hapus 'regulation', atau pakai AUTO_ISSUE",
            "remove 'regulation', or use AUTO_ISSUE"),
    SILENCE_TWICE(
            "%s mempunyai dua aturan tidak ada tanggapan pada tahap %s",
            "%s has two rules of silence in stage %s", "sisakan satu", "keep one"),
    SILENCE_NEVER(
            "%s mempunyai aturan tidak ada tanggapan pada tahap %s, yang tidak pernah terjadi",
            "%s has a rule of silence in stage %s, which never occurs", "hapus aturannya", "remove it"),
    SILENCE_MISPLACED(
            "%s: akibat %s tidak dapat terjadi pada tahap %s, hanya pada %s",
            "%s: the effect %s cannot come about in stage %s, only in %s",
            "pindahkan, atau ubah akibatnya",
            "move it, or change the effect"),
    SILENCE_UNFOUNDED(
            "%s: izin yang terbit karena tidak ada tanggapan (tahap %s) perlu peraturan",
            "%s: a licence that comes of silence in stage %s needs a regulation",
            "sebutkan peraturannya pada 'source'",
            "cite it under 'source'"),
    RISK_CONDITION_MISSING(
            "%s diperiksa menurut risiko, tetapi tidak disebut kapan",
            "%s is inspected by risk, and it is not said when",
            "isi 'when', misalnya RISK MEDIUM_HIGH dan HIGH",
            "fill 'when', for example RISK MEDIUM_HIGH and HIGH"),
    INSPECTION_CONDITION_IDLE(
            "%s selalu atau tidak pernah diperiksa, sehingga syaratnya tidak berarti",
            "%s is inspected always or never, so its conditions mean nothing",
            "kosongkan 'when', atau pakai RISK_BASED",
            "empty 'when', or use RISK_BASED"),
    FEE_NOT_LISTED(
            true,
            "%s memungut retribusi; retribusi perizinan tertentu hanya PBG, tenaga kerja asing dan pertambangan rakyat (UU 1/2022 Pasal 88 ayat (4))",
            "%s takes a fee; fees for licences are those for buildings, foreign workers and people's mining only (Law 1/2022 article 88(4))",
            "pastikan Perda yang mendasarinya",
            "make sure of the regional regulation it rests on"),
    PAPER_UNKNOWN(
            "jalur sederhana %s meniadakan persyaratan %s, yang tidak ada",
            "the simple track of %s leaves out the paper %s, which does not exist",
            "perbaiki kodenya",
            "correct the code"),
    SIMPLE_NOT_SIMPLER(
            true,
            "jalur sederhana %s (%d hari kerja) tidak lebih singkat daripada jalur penuh (%d)",
            "the simple track of %s (%d working days) is no shorter than the full one (%d)",
            "periksa profilnya",
            "look at its profile"),
    SIMPLE_INSPECTS_MORE(
            true,
            "jalur sederhana %s diperiksa lapangan, jalur penuhnya tidak",
            "the simple track of %s is inspected, the full one is not",
            "periksa keduanya",
            "look at both"),
    RENEWAL_IDLE(
            "%s dapat diperpanjang, padahal masa berlakunya bukan jangka tetap",
            "%s may be renewed, and does not hold for a fixed period",
            "tulis renewable false, atau beri masa berlaku tetap",
            "write renewable false, or give it a fixed period"),
    DATE_UNBOUNDED(
            "%s berlaku sampai hari yang diminta, tanpa batas paling lama",
            "%s holds until the day asked for, whatever day that is",
            "tambahkan 'period' sebagai batas paling lama",
            "add 'period' as the most that may be asked for"),
    PERSONAL_TRANSFER(
            "%s melekat pada orang, sehingga tidak dapat dialihkan",
            "%s is a person's own, so it never passes to another", "tulis transferable false", "write false"),
    PERSONAL_ADDRESS(
            "%s melekat pada orang, sehingga alamatnya tidak boleh diumumkan",
            "%s is a person's own, so the address is not published",
            "hapus ADDRESS dari 'publicFields'",
            "remove ADDRESS from 'publicFields'"),
    RENEWAL_ASKS_AGAIN(
            true,
            "perpanjangan %s meminta lagi %s; perpanjangan usaha yang berjalan tidak memerlukan persyaratan dasar baru (PP 28/2025 Pasal 219 ayat (4))",
            "renewing %s asks for %s again; a running business renews without new base requirements (Government Regulation 28/2025 article 219(4))",
            "batasi pada APPLICATION_KIND selain RENEWAL",
            "limit it to an APPLICATION_KIND other than RENEWAL"),
    NUMBER_BAD(
            "nomor %s: %s",
            "the number of %s: %s",
            "tulis seperti {class}/{seq:4}/{type}/{unit}/{romanMonth}/{year}",
            "write it like {class}/{seq:4}/{type}/{unit}/{romanMonth}/{year}"),
    NUMBER_SHARED(
            "nomor %s sama bentuknya dengan nomor %s, sehingga dua izin dapat bernomor sama",
            "the numbers of %s look like those of %s, so two licences may bear the same",
            "masukkan {type} ke dalam polanya",
            "put {type} into the pattern");

    private final boolean warning;
    private final String whatId;
    private final String whatEn;
    private final Text mend;

    CatalogueProblem(String whatId, String whatEn, String mendId, String mendEn) {
        this(false, whatId, whatEn, mendId, mendEn);
    }

    CatalogueProblem(boolean warning, String whatId, String whatEn, String mendId, String mendEn) {
        this.warning = warning;
        this.whatId = whatId;
        this.whatEn = whatEn;
        this.mend = Text.of(mendId, mendEn);
    }

    ValueFlaw at(String pointer, Object... found) {
        return new ValueFlaw(
                Code.of(name()), pointer, warning, Text.of(fill(whatId, found), fill(whatEn, found)), mend);
    }

    private static String fill(String template, Object... found) {
        String text = template.formatted(found);
        return text.length() > Text.LIMIT ? text.substring(0, Text.LIMIT) : text;
    }
}
