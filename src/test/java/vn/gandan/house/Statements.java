package vn.gandan.house;

import com.tngtech.archunit.core.domain.JavaField;
import java.lang.reflect.Field;
import java.util.List;
import vn.gandan.kernel.Sql;

/** The statements of the program: every field marked {@link Sql}. */
final class Statements {
  private Statements() {}

  /**
   * One statement.
   *
   * @param name class and field
   */
  record Statement(String name, String module, String text) {}

  static List<Statement> all() {
    return House.written().stream()
        .flatMap(type -> type.getFields().stream())
        .filter(field -> field.isAnnotatedWith(Sql.class))
        .map(field ->
            new Statement(
                field.getFullName(), House.moduleOf(field.getOwner().getName()), value(field)))
        .sorted((a, b) -> a.name().compareTo(b.name()))
        .toList();
  }

  static String value(JavaField field) {
    try {
      Field reflected = field.reflect();
      reflected.setAccessible(true);
      return String.valueOf(reflected.get(null));
    } catch (IllegalAccessException e) {
      throw new AssertionError(field.getFullName(), e);
    }
  }
}
