/**
 * Forms (<i>formulir</i>): every command as a JSON Schema (draft 2020-12) with titles, choices and bounds, so that a region
 * builds its screens from data. A module ships a language-free base, generated from its commands and their constraints; here the
 * words, the choices of the region's pack and its own fields are laid over it. Start with
 * {@link id.pendopo.core.form.FormProvider}.
 */
@NullMarked
package id.pendopo.core.form;

import org.jspecify.annotations.NullMarked;
