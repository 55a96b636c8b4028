@NullMarked
package vn.gandan.operation.web;

import org.jspecify.annotations.NullMarked;
