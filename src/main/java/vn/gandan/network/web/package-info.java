/** What the API tells of the network. */
@NullMarked
package vn.gandan.network.web;

import org.jspecify.annotations.NullMarked;
