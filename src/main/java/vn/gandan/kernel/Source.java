package vn.gandan.kernel;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The law, decision, circular or form that a rule follows. A test demands one on every {@code
 * …Rules} class.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.FIELD})
public @interface Source {
  /** Citations such as {@code "NĐ 118/2025/NĐ-CP"}; "own rule: …" where no source fixes it. */
  String[] value();
}
