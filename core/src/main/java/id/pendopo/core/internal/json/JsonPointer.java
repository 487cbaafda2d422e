package id.pendopo.core.internal.json;

/** A place in a document, as RFC 6901 writes it. */
public final class JsonPointer {
    private JsonPointer() {}

    /** The pointer to a key below another pointer. */
    public static String of(String parent, String key) {
        return parent + '/' + key.replace("~", "~0").replace("/", "~1");
    }

    /** The pointer to an element of an array, from 0. */
    public static String of(String parent, int index) {
        return parent + '/' + index;
    }
}
