/** Pages under {@code /giao-nhan}. */
@NullMarked
package vn.gandan.handover.web;

import org.jspecify.annotations.NullMarked;
