package id.pendopo.core.journal;

/** Writes values of one type; built once for each type. */
@FunctionalInterface
interface Encoder {
    void write(Object value, JsonBytes out);
}
