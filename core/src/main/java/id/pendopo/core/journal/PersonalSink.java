package id.pendopo.core.journal;

import id.pendopo.core.identity.Personal;
import id.pendopo.core.identity.PersonalText;

/** Takes a personal text out of what is written and writes what stands in its place. */
interface PersonalSink {
    void write(PersonalText value, Personal mark, JsonBytes out);
}
