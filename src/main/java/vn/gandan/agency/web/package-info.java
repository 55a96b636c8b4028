/** Pages under {@code /co-quan}. */
@NullMarked
package vn.gandan.agency.web;

import org.jspecify.annotations.NullMarked;
