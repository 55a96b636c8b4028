/** Pages of collections: at the counter, what is to be worked on, billers and their contracts. */
@NullMarked
package vn.gandan.collection.web;

import org.jspecify.annotations.NullMarked;
