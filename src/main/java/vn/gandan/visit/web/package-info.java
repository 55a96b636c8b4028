/** Pages of a visit: what is to be paid, and the receipts. */
@NullMarked
package vn.gandan.visit.web;

import org.jspecify.annotations.NullMarked;
