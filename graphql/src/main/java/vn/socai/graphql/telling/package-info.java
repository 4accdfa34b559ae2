/**
 * Events in words: one sentence in each language, and what a record holds, line by line. One file for each family of events; a new
 * event does not compile without its sentences, and its words stand in {@code glossary.tsv}.
 *
 * <p>Boundary: no person is named, and what is sealed stays sealed; finding events is the chronicle's.
 */
@NullMarked
package vn.socai.graphql.telling;

import org.jspecify.annotations.NullMarked;
