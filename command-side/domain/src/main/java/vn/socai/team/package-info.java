/**
 * Community digital technology teams: established, renamed and dissolved by decision.
 *
 * <p>Knows other nouns only through events, values, commands, and the public types of unit and programme.
 */
@NullMarked
package vn.socai.team;

import org.jspecify.annotations.NullMarked;
