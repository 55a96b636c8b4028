/**
 * Postage (cước trả kết quả): what the post charges for carrying a result home or sending it on, as
 * a service of the counter.
 */
@ApplicationModule(
    allowedDependencies = {"kernel", "operation", "ledger", "dossier", "tariff", "visit"})
@NullMarked
package vn.gandan.postage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
