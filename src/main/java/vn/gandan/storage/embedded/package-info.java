/**
 * The database that comes with the product: a real PostgreSQL, started as a durable server in a
 * data directory of its own, with its backup and its restore.
 */
@NamedInterface("embedded")
@NullMarked
package vn.gandan.storage.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
