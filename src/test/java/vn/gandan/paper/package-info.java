@NullMarked
package vn.gandan.paper;

import org.jspecify.annotations.NullMarked;
