/**
 * Who may come in (đăng nhập, phân quyền): accounts, sessions, tokens, passkeys, and the door that
 * reads {@link vn.gandan.kernel.Allowed}. Others receive an {@link vn.gandan.kernel.Actor} as a
 * parameter of their controller method and need nothing else from here.
 */
@ApplicationModule(allowedDependencies = {"kernel", "network", "storage", "ui"})
@NullMarked
package vn.gandan.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
