/**
 * The catalogue of licence types (<i>katalog jenis izin</i>): what a region issues, or checks for another system, with the papers,
 * terms, fees, visits, validity and numbers of each. Types are data of a region's pack, so that a new permit needs no new program; what
 * the law asks of any of them is looked at when the pack is opened. UU 25/2009 Pasal 21 [S] has the parts of a service standard; which
 * fields a type has is Pendopo's decision [D]. Start with {@link id.pendopo.licensing.catalogue.LicenceTypes}.
 */
@NullMarked
package id.pendopo.licensing.catalogue;

import org.jspecify.annotations.NullMarked;
