/** Hibah and bantuan sosial (bansos). Packages named {@code internal} are not exported. */
module id.pendopo.grants {
    requires transitive id.pendopo.core;
    requires static transitive org.jspecify;
    requires org.slf4j;
}
