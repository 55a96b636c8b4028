@NullMarked
package vn.gandan.attachment;

import org.jspecify.annotations.NullMarked;
