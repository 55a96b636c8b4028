@NullMarked
package vn.gandan.payout.web;

import org.jspecify.annotations.NullMarked;
