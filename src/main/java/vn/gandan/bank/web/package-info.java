/** Pages of the accounts on which transfers arrive, and the demonstration's bank. */
@NullMarked
package vn.gandan.bank.web;

import org.jspecify.annotations.NullMarked;
