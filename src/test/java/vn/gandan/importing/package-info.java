@NullMarked
package vn.gandan.importing;

import org.jspecify.annotations.NullMarked;
