/**
 * Who sees what of a complaint (<i>kerahasiaan pengaduan</i>), as one declared table of {@link id.pendopo.complaints.visibility.Field},
 * {@link id.pendopo.complaints.visibility.Viewer} and {@link id.pendopo.complaints.visibility.Layer}. Every view, event, search document,
 * open table and export of complaints asks {@link id.pendopo.complaints.visibility.VisibilityTable} and nothing else. Law: UU 25/2009
 * article 42 (5) and 49, UU 14/2008 article 17, PP 12/2017 article 23 (2) (standing: seen); the single cells are Pendopo's decisions where
 * the law is silent.
 */
@NullMarked
package id.pendopo.complaints.visibility;

import org.jspecify.annotations.NullMarked;
