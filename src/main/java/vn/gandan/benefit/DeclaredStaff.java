package vn.gandan.benefit;

import java.util.UUID;

/**
 * Somebody of an office (nhân sự đã khai báo).
 *
 * @param declared how many people they have declared, themselves included
 */
public record DeclaredStaff(UUID staffId, String name, long declared) {}
