/** The page that shows every part of the design in every state; demonstration only. */
@NullMarked
package vn.gandan.ui.web;

import org.jspecify.annotations.NullMarked;
