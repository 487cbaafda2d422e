package id.pendopo.complaints.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.pendopo.core.actor.PersonRef;
import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Optional;

/**
 * For whom a reporter acts (<i>kuasa</i>), UU 25/2009 article 42 paragraph 1 [S].
 *
 * @param harmed the name of the person who was harmed
 * @param person his opaque reference, where he has one: the case is then his too
 * @param letter the power of attorney
 */
public record Proxy(
        @NotNull @Personal(purpose = Purpose.REPRESENTATION) PersonalText harmed,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<PersonRef> person,
        @NotNull @Valid DocumentRef letter) {}
