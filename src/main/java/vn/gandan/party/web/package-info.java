/** Finding a person, by exact number, phone or card only. */
@NullMarked
package vn.gandan.party.web;

import org.jspecify.annotations.NullMarked;
