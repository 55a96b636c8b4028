/**
 * People and organisations (công dân, tổ chức) with the minimum of data, and who looked at it. The
 * only module that holds names, numbers and addresses; everything else holds ids.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage", "operation"})
@NullMarked
package vn.gandan.party;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
