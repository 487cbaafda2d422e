/**
 * Old licences (<i>izin lama</i>): a read-only register of SIUP, TDP, IMB and HO, which are no longer issued and stay valid as printed. They
 * can be taken over from a table, looked up and shown; they are never applied for, renewed or changed here.
 *
 * <p>Law: Permendag 46/2009 for the classes of a SIUP (seen); that existing ones stay valid until they end is known [K], for IMB Government
 * Regulation 16/2021 article 346 (seen). How a table is read is Pendopo's decision [D]. Start with
 * {@link id.pendopo.licensing.legacy.LegacyReader}; what it gives is {@link id.pendopo.licensing.legacy.LegacyReading}, of which the good rows are
 * a {@link id.pendopo.licensing.legacy.LegacyRegister}.
 */
@NullMarked
package id.pendopo.licensing.legacy;

import org.jspecify.annotations.NullMarked;
