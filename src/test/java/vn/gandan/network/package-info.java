@NullMarked
package vn.gandan.network;

import org.jspecify.annotations.NullMarked;
