package vn.gandan.access.web;

import org.jspecify.annotations.Nullable;

/**
 * What is shown once and never again: the link of an invitation, or the secret of a client.
 *
 * @param link null for a system
 * @param secret null for a person
 */
public record OpenedPage(String login, @Nullable String link, @Nullable String secret) {}
