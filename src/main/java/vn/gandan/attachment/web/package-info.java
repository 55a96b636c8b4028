/** Files over HTTP, streamed in both directions. */
@NullMarked
package vn.gandan.attachment.web;

import org.jspecify.annotations.NullMarked;
