@NullMarked
package vn.gandan.party;

import org.jspecify.annotations.NullMarked;
