/**
 * What is shown of complaints and to whom (<i>tampilan pengaduan</i>): the public page, agencies, inspectorate, Command Center, search,
 * open data and exports. All of it passes one sieve, which asks the one table of {@link id.pendopo.complaints.visibility.VisibilityTable}.
 * Start with {@link id.pendopo.complaints.publication.Views}. Law: UU 14/2008 article 17, UU 25/2009 articles 42 (5) and 49, PP 12/2017
 * article 23 (2) (standing: seen); grids, least numbers and neutral names are Pendopo's decisions.
 */
@NullMarked
package id.pendopo.complaints.publication;

import org.jspecify.annotations.NullMarked;
