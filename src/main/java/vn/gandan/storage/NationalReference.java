package vn.gandan.storage;

import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Reference data of the whole country that a module brings with it, loaded by the owner after each
 * migration.
 */
public interface NationalReference {

  /**
   * Brings the tables in {@code national} to the state of the shipped files; does nothing if they
   * are there already.
   *
   * @param national reaches the schema as its owner, inside one transaction
   */
  void load(JdbcClient national);
}
