package id.pendopo.core.event;

/** The value of an extension attribute (<i>nilai atribut tambahan</i>); times, addresses and bytes are texts in JSON. */
public sealed interface ExtensionValue {
    /** A text of this value. */
    static ExtensionValue of(String value) {
        return new Words(value);
    }

    /** A whole number of 32 bits; never an amount of money, which does not fit. */
    static ExtensionValue of(int value) {
        return new Whole(value);
    }

    /** A truth value. */
    static ExtensionValue of(boolean value) {
        return new Truth(value);
    }

    /** As JSON holds it: a text, a whole number or a truth value. */
    Object plain();

    /**
     * A text.
     *
     * @param value at least one character, no control characters
     */
    record Words(String value) implements ExtensionValue {
        /** @throws IllegalArgumentException if it is empty or holds a control character */
        public Words {
            CloudEvent.requireText("an extension", value);
        }

        @Override
        public Object plain() {
            return value;
        }
    }

    /** A whole number. */
    record Whole(int value) implements ExtensionValue {
        @Override
        public Object plain() {
            return (long) value;
        }
    }

    /** A truth value. */
    record Truth(boolean value) implements ExtensionValue {
        @Override
        public Object plain() {
            return value;
        }
    }
}
