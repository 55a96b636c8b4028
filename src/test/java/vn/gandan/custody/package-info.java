@NullMarked
package vn.gandan.custody;

import org.jspecify.annotations.NullMarked;
