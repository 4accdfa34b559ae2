/**
 * Long lists in answers, written row by row where the engine would go field by field.
 *
 * <p>Boundary: knows the engine and the schema, nothing of what the rows tell.
 */
@NullMarked
package vn.socai.graphql.rows;

import org.jspecify.annotations.NullMarked;
