@NullMarked
package vn.gandan;

import org.jspecify.annotations.NullMarked;
