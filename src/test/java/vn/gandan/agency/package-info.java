/** The agency's desk as its officers use it. */
@NullMarked
package vn.gandan.agency;

import org.jspecify.annotations.NullMarked;
