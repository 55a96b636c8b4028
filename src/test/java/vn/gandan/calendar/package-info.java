@NullMarked
package vn.gandan.calendar;

import org.jspecify.annotations.NullMarked;
