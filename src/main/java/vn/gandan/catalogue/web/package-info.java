/** What the API tells of the catalogue. */
@NullMarked
package vn.gandan.catalogue.web;

import org.jspecify.annotations.NullMarked;
