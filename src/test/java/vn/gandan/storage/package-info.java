@NullMarked
package vn.gandan.storage;

import org.jspecify.annotations.NullMarked;
