@NullMarked
package vn.gandan.operation;

import org.jspecify.annotations.NullMarked;
