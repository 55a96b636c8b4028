/** The public question "when will it be ready?" over HTTP. */
@NullMarked
package vn.gandan.calendar.web;

import org.jspecify.annotations.NullMarked;
