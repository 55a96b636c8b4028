@NullMarked
package vn.gandan.catalogue;

import org.jspecify.annotations.NullMarked;
