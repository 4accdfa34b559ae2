package vn.socai.infra.ledger.codec;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;

/** A record of several components stands as a message with its length. */
final class MessageKind extends Kind {
    private final Shape shape;

    MessageKind(Shape shape) {
        this.shape = shape;
    }

    @Override
    int wireType() {
        return WireWriter.LENGTH;
    }

    @Override
    String told(VocabularyText text) {
        return shape.told(text);
    }

    @Override
    void write(WireWriter out, Object value) {
        int opened = out.open();
        shape.write(out, value);
        out.close(opened);
    }

    @Override
    Object read(CodedInputStream in) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        var value = shape.read(in);
        in.popLimit(outer);
        return value;
    }
}
