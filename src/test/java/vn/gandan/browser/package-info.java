/** A real Chromium for journeys, pictures and accessibility; never an address outside. */
@NullMarked
package vn.gandan.browser;

import org.jspecify.annotations.NullMarked;
