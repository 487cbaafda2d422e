package id.pendopo.licensing.application;

import id.pendopo.core.document.DocumentRef;
import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;
import id.pendopo.core.law.Code;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * A refusal with all that must stand in it (<i>penolakan</i>).
 *
 * @param cause why, as a code; only this is ever published, in counts
 * @param basis the article on which it rests
 * @param explanation what the applicant is told
 * @param remedies whether the letter says how to object (<i>upaya administratif</i>)
 * @param letter the letter itself (<i>surat penolakan</i>)
 */
public record Refusal(
        @NotNull Code cause,
        @NotBlank @Size(max = 500) String basis,
        @NotNull @Personal(purpose = Purpose.NARRATIVE) PersonalText explanation,
        @AssertTrue boolean remedies,
        @NotNull @Valid DocumentRef letter) {}
