/**
 * The whole product as its users meet it: a process with a command line, a port and files, watched by programs that nobody here wrote.
 *
 * <p>Looks at nothing that a user cannot see; these tests run after the jar is packed.
 */
@NullMarked
package vn.socai.product;

import org.jspecify.annotations.NullMarked;
