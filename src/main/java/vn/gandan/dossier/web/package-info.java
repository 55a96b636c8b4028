@NullMarked
package vn.gandan.dossier.web;

import org.jspecify.annotations.NullMarked;
