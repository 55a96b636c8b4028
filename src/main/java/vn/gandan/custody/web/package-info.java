@NullMarked
package vn.gandan.custody.web;

import org.jspecify.annotations.NullMarked;
