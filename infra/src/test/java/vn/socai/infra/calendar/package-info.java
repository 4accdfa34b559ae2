/** Tests of passing time: real ledgers, real views, and a clock that the test moves. */
@NullMarked
package vn.socai.infra.calendar;

import org.jspecify.annotations.NullMarked;
