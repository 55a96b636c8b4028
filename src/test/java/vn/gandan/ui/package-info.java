@NullMarked
package vn.gandan.ui;

import org.jspecify.annotations.NullMarked;
