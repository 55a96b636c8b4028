/** Public pages and the public interface of the tracker. */
@NullMarked
package vn.gandan.portal.web;

import org.jspecify.annotations.NullMarked;
