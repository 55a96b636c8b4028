/** The pages of the director's day, and their rows as files. */
@NullMarked
package vn.gandan.insight.web;

import org.jspecify.annotations.NullMarked;
