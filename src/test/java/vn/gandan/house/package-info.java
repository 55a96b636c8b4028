/** Tests that guard the house: borders of modules, statements, schemas, words, pictures. */
@NullMarked
package vn.gandan.house;

import org.jspecify.annotations.NullMarked;
