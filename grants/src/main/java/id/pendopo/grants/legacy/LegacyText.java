package id.pendopo.grants.legacy;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;
import id.pendopo.core.identity.Purpose;

/**
 * One line of a free text of the old application (<i>teks bebas</i>). Persons may be named in it, so it is personal and never public.
 *
 * @param line as it stood there, but for hidden characters
 */
public record LegacyText(
        @Personal(purpose = Purpose.NARRATIVE) PersonalText line) {}
