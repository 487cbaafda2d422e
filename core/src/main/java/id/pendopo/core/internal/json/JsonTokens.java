package id.pendopo.core.internal.json;

/** The tokens of one document, so that both lines of Jackson are read by the same code. */
interface JsonTokens {
    enum Kind {
        OBJECT,
        END_OBJECT,
        ARRAY,
        END_ARRAY,
        NAME,
        TEXT,
        INTEGER,
        FRACTION,
        TRUE,
        FALSE,
        NULL,
        /** A Java object that a serializer put in whole, which JSON cannot say. */
        FOREIGN,
        END
    }

    /** @throws Unreadable when the text is not JSON from here on */
    Kind next();

    /** The name, text or digits of the present token. */
    String text();

    /** The present line, from 1; 0 when there is no text. */
    int line();

    /** Reading cannot go on. The message of Jackson is left out because it may quote the document. */
    final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        final boolean limit;
        final int line;
        final int column;

        Unreadable(boolean limit, int line, int column) {
            super(null, null, false, false);
            this.limit = limit;
            this.line = line;
            this.column = column;
        }
    }
}
