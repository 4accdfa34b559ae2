/**
 * Personal fields: who may read them, and the record of every read.
 *
 * <p>Boundary: decides and records; opening what is sealed is the keyring's.
 */
@NullMarked
package vn.socai.graphql.personal;

import org.jspecify.annotations.NullMarked;
