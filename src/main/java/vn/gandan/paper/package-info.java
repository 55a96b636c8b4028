/**
 * Papers (giấy tờ, biểu mẫu): what the counter prints, as PDF from dated templates that a province
 * edits through the door. Other modules call {@link vn.gandan.paper.Papers} with the facts of one
 * form.
 */
@ApplicationModule(allowedDependencies = {"kernel", "operation", "storage"})
@NullMarked
package vn.gandan.paper;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
