package id.pendopo.core.notice;

import java.util.List;

/** Offers the notices of a procedure (<i>penyedia pemberitahuan</i>). Found through {@code ServiceLoader}. Must be thread-safe. */
public interface NoticeProvider {
    /** Which procedure, for example {@code grants/proposal}. */
    String procedure();

    /** Whom to tell what. */
    List<? extends NoticeRule<?>> rules();

    /** The words of every rule, in both languages. */
    NoticeTexts texts();
}
