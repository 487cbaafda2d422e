/**
 * Files of older grant applications (<i>data aplikasi lama, Sabilulungan</i>): read from CSV of the old tables, kept as what they are, and gone on
 * with. One entry of our journal holds what the old tables say of a proposal, how far it can be believed and what cannot be known;
 * old decisions stand in it as evidence and never become acts of ours. Shapes and defects are those of two public replicas [S];
 * whether any region runs them is not known [?]. Start with {@link id.pendopo.grants.legacy.LegacyReader} and
 * {@link id.pendopo.grants.legacy.LegacyImport}; what a case holds is {@link id.pendopo.grants.legacy.LegacyFile}.
 */
@NullMarked
package id.pendopo.grants.legacy;

import org.jspecify.annotations.NullMarked;
