/** Whole ways through the product, over HTTP, as the people of a commune go them. */
@NullMarked
package vn.gandan.journeys;

import org.jspecify.annotations.NullMarked;
