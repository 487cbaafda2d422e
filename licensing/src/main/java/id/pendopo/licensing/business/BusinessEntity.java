package id.pendopo.licensing.business;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.identity.Nib;
import id.pendopo.core.identity.Npwp;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;

/**
 * An entity that does business (<i>badan usaha</i>). Its name and its numbers are its own and public; whoever answers for it is a person.
 *
 * @param name its name, which becomes public
 * @param nib the business identity number
 * @param npwp the taxpayer's number
 * @param papers by what it was founded, ratified, registered and changed, at most 20
 * @param responsible who answers for it, at most 20
 */
public record BusinessEntity(
        @NotBlank @Size(max = 200) String name,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Nib> nib,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<Npwp> npwp,
        @NotNull @Size(max = 20) List<@Valid EstablishmentPaper> papers,
        @NotNull @Size(max = 20) List<@Valid ResponsiblePerson> responsible) {
    /** Copies what it is given. */
    public BusinessEntity {
        papers = List.copyOf(papers);
        responsible = List.copyOf(responsible);
    }

    /** Whether it shows this of itself. */
    boolean shows(IdentityNeed need) {
        return switch (need) {
            case NIK -> false;
            case NPWP -> npwp.isPresent();
            case NIB -> nib.isPresent();
            case FOUNDER_NIK ->
                responsible.stream().anyMatch(one -> one.founder() && one.nik().isPresent());
            default ->
                papers.stream()
                        .anyMatch(
                                paper -> paper.kind().meets().map(need::equals).orElse(false));
        };
    }
}
