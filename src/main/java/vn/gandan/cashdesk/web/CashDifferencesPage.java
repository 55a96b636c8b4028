package vn.gandan.cashdesk.web;

import java.util.List;

/** Differences of an office, open ones first. */
public record CashDifferencesPage(List<CashDifferencePage.Line> lines) {}
