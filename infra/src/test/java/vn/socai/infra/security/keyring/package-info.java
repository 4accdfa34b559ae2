@NullMarked
package vn.socai.infra.security.keyring;

import org.jspecify.annotations.NullMarked;
