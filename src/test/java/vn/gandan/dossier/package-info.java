@NullMarked
package vn.gandan.dossier;

import org.jspecify.annotations.NullMarked;
