/**
 * What reports are about and whose they are (<i>kategori pengaduan dan perangkat daerah</i>): a tree of groups, categories and leaves, the
 * register of agencies with who stands above each and who examines it, and where a leaf's reports go by place. All of it is data of a
 * region's pack, dated, and looked at as a whole whenever a pack is opened. Law: a complaint goes to the superior of whoever it is about
 * (UU 25/2009 article 45), and with the weight of supervision to the internal supervisors (PP 12/2017 article 22 and following); the shape
 * of the tree is Pendopo's decision [D], the national list of categories was not seen. Start with
 * {@link id.pendopo.complaints.category.CategoryPolicy}. Not here: whether an agency may be given this report now, see
 * {@code id.pendopo.complaints.complaint}.
 */
@NullMarked
package id.pendopo.complaints.category;

import org.jspecify.annotations.NullMarked;
