/**
 * Files (tệp đính kèm): scans and photographs of papers, kept in pieces beside the tables that are
 * searched, hashed when they come in and again whenever they are read.
 */
@ApplicationModule(allowedDependencies = {"kernel", "storage"})
@NullMarked
package vn.gandan.attachment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
