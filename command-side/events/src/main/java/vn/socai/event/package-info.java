/**
 * Everything that can happen, as sealed families of records: the writer's promise and the vocabulary of the ledger.
 *
 * <p>Boundary: facts only, without behaviour; knows {@code value} and nothing else.
 */
@NullMarked
package vn.socai.event;

import org.jspecify.annotations.NullMarked;
