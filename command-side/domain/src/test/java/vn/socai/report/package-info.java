/** Tests of reports and periods through Axon's fixture. */
@NullMarked
package vn.socai.report;

import org.jspecify.annotations.NullMarked;
