package id.pendopo.core.policy;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * How far a region may go with this value (<i>ruang gerak daerah</i>). It stands on each component of a policy record, which is a
 * {@link Value}, or an optional one where nothing need be set at all.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Leeway {
    /** The kind of leeway. */
    LeewayKind value();

    /** The least value, included, written as in JSON without quotes ({@code 1wd}, {@code 0}, {@code 08:00}); empty for none. */
    String min() default "";

    /** The greatest value, included, written as in JSON without quotes; empty for none. */
    String max() default "";
}
