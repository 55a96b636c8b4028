/** Login, one's own account, the administrator's desk, and the pages behind one-time links. */
@NullMarked
package vn.gandan.access.web;

import org.jspecify.annotations.NullMarked;
