package vn.gandan.portal.web;

import org.jspecify.annotations.Nullable;
import vn.gandan.ui.Mistakes;

/** The form that asks for a code and the end of a telephone number. */
public record TrackForm(@Nullable String code, Mistakes mistakes, @Nullable String phone) {}
