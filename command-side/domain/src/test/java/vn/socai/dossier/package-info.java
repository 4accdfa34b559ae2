@NullMarked
package vn.socai.dossier;

import org.jspecify.annotations.NullMarked;
