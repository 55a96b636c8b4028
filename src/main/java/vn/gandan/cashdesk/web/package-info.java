/** Pages under {@code /quy}. */
@NullMarked
package vn.gandan.cashdesk.web;

import org.jspecify.annotations.NullMarked;
