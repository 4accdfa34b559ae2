package vn.socai.infra.ledger.codec;

import java.util.function.Function;

/** Around anything but a text. */
record WrappedKind(Kind inner, Function<Object, Object> unwrap, Function<Object, Object> wrap) implements Wrapper {}
