/**
 * What an office takes out of the ledger on paper or as a file: tables, and how they become a page to print, a CSV file or a workbook.
 *
 * <p>Boundary: makes and writes tables out of what the views answer; who may have them is judged by the edge's own guard, and every
 * personal field that stands in one is told to whoever records it.
 */
@NullMarked
package vn.socai.infra.paper;

import org.jspecify.annotations.NullMarked;
