@NullMarked
package vn.gandan.sheet;

import org.jspecify.annotations.NullMarked;
