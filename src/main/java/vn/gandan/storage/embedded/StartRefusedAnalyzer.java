package vn.gandan.storage.embedded;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Shows a refused start as its one sentence instead of a page of stack. */
final class StartRefusedAnalyzer extends AbstractFailureAnalyzer<StartRefusedException> {

  @Override
  protected FailureAnalysis analyze(Throwable whole, StartRefusedException refused) {
    return new FailureAnalysis(
        refused.getMessage(), "See 'Why a start is refused' in docs/operating.md.", refused);
  }
}
