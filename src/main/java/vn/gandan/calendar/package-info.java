/**
 * Working days, office hours and the promise (hẹn trả kết quả): from the law's time limit to the
 * hour at which an answer is due, with the steps that led there. Other modules ask {@link
 * vn.gandan.calendar.Calendar}.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
@NullMarked
package vn.gandan.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
