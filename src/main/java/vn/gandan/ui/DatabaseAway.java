package vn.gandan.ui;

import gg.jte.TemplateEngine;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLTransientConnectionException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Answers 503 while the database does not answer. Stands outside the sessions, which are in the
 * database too, and its page asks nothing of it: no person, no container's error dispatch.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 25)
class DatabaseAway extends OncePerRequestFilter {
  private static final Logger log = LoggerFactory.getLogger(DatabaseAway.class);
  private static final int RETRY_AFTER_SECONDS = 10;
  private static final int DEEPEST_CAUSE = 20;

  /** Shut down by its operator, crashed, still starting, no connection left. */
  private static final Set<String> STATES = Set.of("57P01", "57P02", "57P03", "53300");

  private static final Problem PROBLEM =
      new Problem(
          503, "server.database-away", Map.of("retryAfterSeconds", RETRY_AFTER_SECONDS), List.of());

  private final Problems problems;
  private final TemplateEngine templates;

  DatabaseAway(Problems problems, TemplateEngine templates) {
    this.problems = problems;
    this.templates = templates;
  }

  /** Whether this came about because no connection to the database could be had or kept. */
  static boolean caused(Throwable thrown) {
    @Nullable Throwable cause = thrown;
    for (int depth = 0; cause != null && depth < DEEPEST_CAUSE; depth++) {
      if (cause instanceof SQLException sql && away(sql)) {
        return true;
      }
      if (cause instanceof TransactionSystemException lost && causedFirst(lost)) {
        return true;
      }
      cause = cause.getCause();
    }
    return false;
  }

  /**
   * Once a statement or the commit has met the dead connection, the pool takes it away, and undoing
   * the transaction finds none: that exception stands over the first. It tells the application's
   * one, of the commit's it says no more than the pool does, without a state.
   */
  private static boolean causedFirst(TransactionSystemException lost) {
    Throwable first = lost.getApplicationException();
    return first == null ? takenAway(lost.getCause()) : caused(first);
  }

  private static boolean takenAway(@Nullable Throwable cause) {
    return cause instanceof SQLException sql
        && sql.getSQLState() == null
        && "Connection is closed".equals(sql.getMessage());
  }

  private static boolean away(SQLException sql) {
    String state = String.valueOf(sql.getSQLState());
    return sql instanceof SQLTransientConnectionException
        || sql instanceof SQLNonTransientConnectionException
        || state.startsWith("08")
        || STATES.contains(state);
  }

  /** Also what the container shows when a filter says no. */
  @Override
  protected boolean shouldNotFilterErrorDispatch() {
    return false;
  }

  @Override
  protected void doFilterInternal(
      HttpServletRequest request, HttpServletResponse response, FilterChain chain)
      throws IOException, ServletException {
    try {
      chain.doFilter(request, response);
    } catch (RuntimeException | ServletException thrown) {
      if (response.isCommitted() || !caused(thrown)) {
        throw thrown;
      }
      log.warn("The database does not answer: {}", thrown.getMessage());
      response.reset();
      if (Problems.fromProgram(request)) {
        problems.answer(PROBLEM, request, response);
      } else {
        new PageView(templates, "ui/problem.jte")
            .render(problems.withoutPerson(PROBLEM, request, response), request, response);
      }
    }
  }
}
