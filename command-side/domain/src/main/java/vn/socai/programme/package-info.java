/**
 * Programmes as data: a versioned document parsed into rules, and the one interpreter that judges by them.
 *
 * <p>What a document does not say is no rule; no programme is named in code.
 */
@NullMarked
package vn.socai.programme;

import org.jspecify.annotations.NullMarked;
