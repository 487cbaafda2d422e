/**
 * Pages of documentation that are made from the code: procedures, rules, findings and policies. Start with
 * {@link id.pendopo.docs.catalogue.CataloguesAreCurrentTest}.
 */
@NullMarked
package id.pendopo.docs.catalogue;

import org.jspecify.annotations.NullMarked;
