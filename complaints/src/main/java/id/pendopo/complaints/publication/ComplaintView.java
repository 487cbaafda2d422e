package id.pendopo.complaints.publication;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.complaints.category.Priority;
import id.pendopo.complaints.category.UrgencyReason;
import id.pendopo.complaints.complaint.ComplaintStage;
import id.pendopo.complaints.complaint.ExternalProceeding;
import id.pendopo.complaints.complaint.Outcome;
import id.pendopo.complaints.report.Channel;
import id.pendopo.complaints.report.ReportKind;
import id.pendopo.complaints.report.Secrecy;
import id.pendopo.complaints.report.TrackingId;
import id.pendopo.complaints.visibility.Access;
import id.pendopo.complaints.visibility.Field;
import id.pendopo.complaints.visibility.Viewer;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.law.Code;
import id.pendopo.core.region.GeoPoint;
import id.pendopo.core.region.RegionCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one viewer sees of one complaint (<i>tampilan pengaduan</i>): what is not here he does not see. Made by {@link Views} alone. Immutable.
 *
 * @param viewer as whom he looks at it
 * @param head what it is and where it stands
 * @param content what was told
 * @param handling what was answered and noted
 * @param person who told it
 * @param openable what is closed to him and can be opened, and how
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ComplaintView(
        Viewer viewer, Head head, Content content, Handled handling, Person person, Map<Field, Access> openable) {
    /**
     * What it is and where it stands (<i>kepala berkas</i>).
     *
     * @param tracking its public code
     * @param kind what kind it was found to be
     * @param category the leaf of the tree
     * @param status where it stands
     * @param dates when it came, is due and was answered
     * @param area the kelurahan, or the district
     * @param agency who handles it
     * @param about which agencies it is about
     * @param parent the code of the report into which it was merged, if he may see that
     * @param elsewhere where else it is dealt with
     * @param channel by what way it came
     * @param secrecy what the reporter wants hidden
     * @param urgency how soon it is looked at, and why
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Head(
            Optional<TrackingId> tracking,
            Optional<ReportKind> kind,
            Optional<Code> category,
            Optional<ComplaintStage> status,
            Optional<Dates> dates,
            Optional<RegionCode> area,
            Optional<Code> agency,
            List<Code> about,
            Optional<TrackingId> parent,
            Set<ExternalProceeding.Forum> elsewhere,
            Optional<Channel> channel,
            Optional<Secrecy> secrecy,
            Optional<Urgency> urgency) {}

    /**
     * How soon it is looked at, and why (<i>prioritas</i>).
     *
     * @param priority how soon
     * @param byOfficial whether an official set it; then nothing raised it
     * @param reasons what raised it, each only for whoever sees what it was read from, and never in what words
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Urgency(Priority priority, boolean byOfficial, Set<UrgencyReason> reasons) {
        /** Copies what it is given. */
        public Urgency {
            reasons = Collections.unmodifiableSet(new TreeSet<>(reasons));
        }
    }

    /**
     * The days of a case (<i>tanggal</i>).
     *
     * @param received when it came
     * @param due until when it is to be settled: the earlier of settlement and limit of the law
     * @param answered when it was answered last
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Dates(LocalDate received, Optional<LocalDate> due, Optional<LocalDate> answered) {}

    /**
     * What was told (<i>isi laporan</i>).
     *
     * @param title in one line
     * @param text what happened
     * @param loss what it cost
     * @param wish what is asked for
     * @param fields what was filled in for the fields of the category, in the order in which they are asked
     * @param place where
     * @param photos pictures and papers without metadata, under neutral names
     * @param officials who is complained about by name
     * @param originals the files as they came
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Content(
            Optional<String> title,
            Optional<String> text,
            Optional<String> loss,
            Optional<String> wish,
            List<Filled> fields,
            Optional<Place> place,
            List<Photo> photos,
            List<String> officials,
            List<Original> originals) {}

    /**
     * What was filled in for one field of the category (<i>isian kategori</i>).
     *
     * @param field its key
     * @param values as text, cleaned where this viewer must not know persons; several where several may be chosen
     */
    public record Filled(Code field, List<String> values) {
        /** Copies what it is given. */
        public Filled {
            values = List.copyOf(values);
        }
    }

    /**
     * Where it is (<i>lokasi</i>).
     *
     * @param point the point, or the middle of the cell of the grid
     * @param coarse whether it is the middle of a cell
     * @param address in words, never with a coarse point
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Place(Optional<GeoPoint> point, boolean coarse, Optional<String> address) {}

    /**
     * A picture or paper that may be shown (<i>lampiran</i>). The archive finds it by its hash: an id may tell what the file was called.
     *
     * @param name made of its number and kind, for example {@code lampiran-1.jpg}
     * @param mediaType its kind
     * @param sha256 of the derivative, never of the original
     */
    public record Photo(String name, String mediaType, String sha256) {}

    /**
     * A file as it came (<i>berkas asli</i>).
     *
     * @param file in the archive
     * @param name what it was called
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Original(DocumentRef file, Optional<String> name) {}

    /**
     * What was answered and noted (<i>penanganan</i>).
     *
     * @param answers the answers, the latest last
     * @param notes notes on progress, the latest last
     * @param remarks notes among officials, the latest last
     * @param nudges when the leaders asked after it, the latest last
     * @param replies what the reporter replied, the latest last
     * @param draft the answer that nobody has approved yet
     * @param comment what he adds to his rating
     * @param reason why it is not worked on, or why it was closed
     * @param rating 1 to 5
     * @param supports how many support it, never who
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Handled(
            List<Told> answers,
            List<Told> notes,
            List<Told> remarks,
            List<Nudged> nudges,
            List<Told> replies,
            Optional<String> draft,
            Optional<String> comment,
            Optional<Code> reason,
            Optional<Integer> rating,
            Optional<Integer> supports) {}

    /**
     * Something that was told on a day (<i>tanggapan</i>).
     *
     * @param on the day
     * @param at the moment, of what an office said
     * @param text what
     * @param outcome what it came to, of an answer
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Told(LocalDate on, Optional<Instant> at, String text, Optional<Outcome> outcome) {}

    /**
     * That the leaders asked after it (<i>atensi pimpinan</i>).
     *
     * @param on the day
     * @param text what they asked, where they said something and it may be read
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Nudged(LocalDate on, Optional<String> text) {}

    /**
     * Who told it (<i>pelapor</i>).
     *
     * @param shownAs the name under which he appears: his initials
     * @param name his name
     * @param contact NIK, telephone, e-mail and home, by the name of each
     * @param account his reference
     * @param byRelay whether he can be written to through the system
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Person(
            Optional<String> shownAs,
            Optional<String> name,
            Map<String, String> contact,
            Optional<PersonRef> account,
            boolean byRelay) {}
}
