/**
 * Bank (ngân hàng): on which account an office receives, the VietQR code that asks for a transfer,
 * and which credits the bank has confirmed. Takes no money by itself: whoever settles asks {@link
 * vn.gandan.bank.Bank} whether exactly that sum has come under exactly that reference.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "storage", "operation", "network", "handover", "ui"})
@NullMarked
package vn.gandan.bank;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
