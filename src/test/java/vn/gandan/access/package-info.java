@NullMarked
package vn.gandan.access;

import org.jspecify.annotations.NullMarked;
