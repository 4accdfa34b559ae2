/**
 * The whole product as its users meet it: a process with a command line, a port and files, watched by programs that nobody here wrote.
 *
 * <p>Looks at nothing that a user cannot see, but for the class path that starts the process.
 */
@NullMarked
package vn.socai.product;

import org.jspecify.annotations.NullMarked;
