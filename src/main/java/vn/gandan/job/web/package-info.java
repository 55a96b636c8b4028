/** The page of jobs that do not get done. */
@NullMarked
package vn.gandan.job.web;

import org.jspecify.annotations.NullMarked;
