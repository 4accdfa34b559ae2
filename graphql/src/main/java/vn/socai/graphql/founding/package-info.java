/**
 * The founding of teams in the schema: filings, pilots, what a team does not meet, and what waits for somebody.
 *
 * <p>Boundary: translates; judging is the domain's.
 */
@NullMarked
package vn.socai.graphql.founding;

import org.jspecify.annotations.NullMarked;
