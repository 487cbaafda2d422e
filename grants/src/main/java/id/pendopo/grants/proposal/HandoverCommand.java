package id.pendopo.grants.proposal;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.money.Rupiah;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** Commands of goods and services (<i>pengadaan dan penyerahan hibah barang dan jasa</i>). */
public sealed interface HandoverCommand extends ProposalCommand {
    /**
     * The agency bought something for the recipient (<i>pengadaan</i>).
     *
     * @param contract number of the contract or order
     * @param date the day on which the agency received it
     * @param item what it is
     * @param amount what it cost
     */
    record RecordProcurement(
            @NotBlank @Size(max = 120) String contract,
            @NotNull LocalDate date,
            @NotBlank @Size(max = 300) String item,
            @NotNull Rupiah amount)
            implements HandoverCommand {}

    /**
     * The agency hands over what it bought (<i>berita acara serah terima, BAST</i>).
     *
     * @param bast its number
     * @param date its date
     * @param items what is handed over
     * @param last whether nothing more is to come
     * @param leader who receives it for the recipient
     * @param papers what comes with it
     */
    record HandOver(
            @NotBlank @Size(max = 120) String bast,
            @NotNull LocalDate date,
            @NotEmpty @Size(max = 200) List<Goods.@Valid Item> items,
            boolean last,
            @NotNull @Valid Leader leader,
            @NotNull @Valid Papers papers)
            implements HandoverCommand {
        /** Copies what it is given. */
        public HandOver {
            items = List.copyOf(items);
        }

        @Override
        public List<DocumentRef> documents() {
            return papers.files();
        }
    }

    /** The year ended while something bought was not handed over yet; time takes it. */
    record TakeStock() implements HandoverCommand {}

    /** The year ended and all that was bought is handed over: nothing more comes; time takes it. */
    record EndDelivery() implements HandoverCommand {}
}
