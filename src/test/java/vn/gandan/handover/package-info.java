/** Handover as people at the desks do it. */
@NullMarked
package vn.gandan.handover;

import org.jspecify.annotations.NullMarked;
