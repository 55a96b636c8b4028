/** The counter's pages, below {@code /quay}. */
@NullMarked
package vn.gandan.counter.web;

import org.jspecify.annotations.NullMarked;
