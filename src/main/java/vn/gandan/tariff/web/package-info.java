/** The provincial post office's page of what it charges. */
@NullMarked
package vn.gandan.tariff.web;

import org.jspecify.annotations.NullMarked;
