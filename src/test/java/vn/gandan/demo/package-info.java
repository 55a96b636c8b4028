@NullMarked
package vn.gandan.demo;

import org.jspecify.annotations.NullMarked;
