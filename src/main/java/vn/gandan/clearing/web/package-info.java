@NullMarked
package vn.gandan.clearing.web;

import org.jspecify.annotations.NullMarked;
