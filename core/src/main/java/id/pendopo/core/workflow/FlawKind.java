package id.pendopo.core.workflow;

import id.pendopo.core.law.Text;

/**
 * What may be wrong with a workflow (<i>jenis cacat alur</i>), with the words for it in both languages; a name never changes
 * its meaning. All of it is found when a workflow is built, and a workflow with any of it is never opened.
 */
public enum FlawKind {
    NO_SOURCE("langkah '%s' tidak menyebut pasal", "step '%s' names no article"),
    NOBODY("langkah '%s' tidak dapat diambil oleh siapa pun", "step '%s' may be taken by nobody"),
    NO_ORIGIN("langkah '%s' tidak berawal dari tahap mana pun", "step '%s' starts from no stage"),
    RETURN_NOWHERE("langkah '%s' mengulang tetapi tetap di tempat", "step '%s' returns and stays"),
    NO_OPENING("tidak ada langkah yang membuka berkas", "no step opens a case"),
    TWO_OPENINGS("dua langkah membuka berkas dengan %s", "two steps open a case with %s"),
    TWO_STEPS("dua langkah mengambil %s dari tahap %s", "two steps take %s from %s"),
    NO_STEP("perintah %s tidak diambil oleh langkah mana pun", "command %s is taken by no step"),
    UNNAMED(
            "perintah %s tidak termasuk kelompok yang disebut alur",
            "command %s is in no family that the workflow names"),
    UNREACHABLE("tahap %s tidak pernah tercapai", "stage %s is never reached"),
    DEAD_END("tahap %s terbuka dan tidak ada langkah keluar", "stage %s is open and no step leaves it"),
    UNENDING(
            "tahap %s adalah akhir tetapi masih ada langkah di sana; pakai restingAt",
            "stage %s is an ending and a step is taken there; say restingAt"),
    NO_GOOD_ENDING("tidak ada tahap akhir yang diharapkan warga", "no stage is an ending as the citizen hopes"),
    NO_GOOD_END("dari tahap %s tidak ada akhir yang baik", "from stage %s no good end is reached"),
    STAGE_OF_NOTHING(
            "tahap %s dinyatakan akhir, istirahat atau lepas versi, tetapi tidak dikenal langkah mana pun",
            "stage %s is said to end, rest or be unpinned, and no step knows it"),
    ROOM_OF_NOTHING("ruang tunggu %s bukan tahap", "room %s is no stage"),
    ROOM_WITHOUT_TERM(
            "ruang tunggu %s tanpa jangka waktu dan tanpa alasan", "room %s has neither a term nor a because"),
    CLOCK_NEVER_STARTED(
            "langkah '%s' memakai jam %s yang tidak pernah mulai", "step '%s' touches clock %s, which never starts"),
    CLOCK_WITHOUT_CONSEQUENCE(
            "jam %s tidak berakibat apa pun; pakai watching", "clock %s leads to nothing; say watching"),
    CLOCK_LEAK(
            "jam %s dapat terus berjalan di %s, padahal di sana tidak menuntut apa pun",
            "clock %s can run on at %s, where it demands nothing"),
    CLOCK_PAUSED_FOR_EVER(
            "jam %s dihentikan sementara dan tidak ada langkah yang menjalankan atau mengakhirinya lagi",
            "clock %s is made to stand still, and no step resumes or stops it"),
    EXTENDED_TOO_LATE(
            "langkah '%s' menunggu jam %s lewat lalu memperpanjangnya; pakai starting",
            "step '%s' waits until clock %s has passed and then extends it; say starting"),
    SEAT_OF_NOBODY(
            "langkah '%s' menyediakan tempat tanda tangan untuk %s yang tidak boleh mengambilnya",
            "step '%s' has a seat for %s, which may not take it"),
    NO_SEAT(
            "langkah '%s' diambil bersama, dan %s tidak mempunyai tempat tanda tangan",
            "step '%s' is taken together, and %s has no seat"),
    TIME_SIGNS(
            "langkah '%s' diambil bersama, dan waktu tidak menandatangani apa pun",
            "step '%s' is taken together, and time signs nothing"),
    SIGNED_UNNAMED(
            "langkah '%s' ditandatangani beberapa orang tanpa menyebut apa dari %s yang ditandatangani; pakai together",
            "step '%s' is signed by several, and nothing names what of %s they sign; say together"),
    TIMED_ASKS(
            "langkah '%s' diambil oleh waktu tetapi meminta fakta atau isi perintah",
            "step '%s' is taken by time and asks for facts or for the command"),
    TIMED_BY_PEOPLE(
            "langkah '%s' diambil oleh waktu tetapi tidak boleh oleh SYSTEM",
            "step '%s' is taken by time and SYSTEM may not take it"),
    SYSTEM_WITHOUT_CAUSE(
            "langkah '%s' hanya diambil SYSTEM, tanpa jam dan tanpa berkas lain yang menuntunnya; pakai whenPassed, atOnce atau following",
            "step '%s' is taken by SYSTEM alone, without a clock or another case; say whenPassed, atOnce or following"),
    FOLLOWING_BY_TIME(
            "langkah '%s' mengikuti berkas lain dan juga diambil oleh waktu; pilih satu",
            "step '%s' follows another case and is also taken by time; choose one"),
    FOLLOWING_BY_PEOPLE(
            "langkah '%s' mengikuti berkas lain tetapi bukan hanya oleh SYSTEM",
            "step '%s' follows another case and is not by SYSTEM alone"),
    ENDLESS(
            "langkah '%s' terjadi seketika dan kembali ke tempat terjadinya",
            "step '%s' happens at once and leads back to where it happens"),
    BACK_TO_NOWHERE(
            "langkah '%s' kembali dari %s, padahal tidak ada yang menyisih ke sana",
            "step '%s' goes back from %s, where nothing comes aside"),
    ASIDE_WITHIN_ASIDE(
            "langkah '%s' menyisih dari %s yang sudah sisihan", "step '%s' goes aside from %s, which is aside"),
    ASIDE_WITHOUT_ORIGIN(
            "langkah '%s' masuk ke tahap sisihan dari depan", "step '%s' enters an aside stage by the front door"),
    BACKWARD(
            "langkah '%s' dari %s ke %s menutup lingkaran; pakai returning, aside atau again",
            "step '%s' from %s to %s closes a circle; say returning, aside or again"),
    REQUIREMENT_OF_NOTHING("%1$s: tidak ada langkah yang mengambil %3$s", "%2$s: no step takes %3$s"),
    PATH("%1$s, tetapi: %3$s", "%2$s, but: %3$s");

    private final String id;
    private final String en;

    FlawKind(String id, String en) {
        this.id = id;
        this.en = en;
    }

    Flaw at(Object... parts) {
        return new Flaw(this, Text.of(shown(id.formatted(parts)), shown(en.formatted(parts))));
    }

    /** The shortest path through a large workflow may still be longer than a text. */
    private static String shown(String text) {
        return text.length() > Text.LIMIT ? text.substring(0, Text.LIMIT - 1) + "…" : text;
    }
}
