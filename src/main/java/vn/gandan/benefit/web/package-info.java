@NullMarked
package vn.gandan.benefit.web;

import org.jspecify.annotations.NullMarked;
