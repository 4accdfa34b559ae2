package vn.socai.infra.ledger.codec;

import java.io.IOException;

import com.google.protobuf.CodedInputStream;

/** A record of several components stands as a message with its length. */
record MessageKind(Shape shape) implements Kind {
    @Override
    public int wireType() {
        return WireWriter.LENGTH;
    }

    @Override
    public String told(VocabularyText text) {
        return shape.told(text);
    }

    @Override
    public void write(WireWriter out, Object value) {
        int opened = out.open();
        shape.write(out, value);
        out.close(opened);
    }

    @Override
    public Object read(CodedInputStream in) throws IOException {
        int outer = in.pushLimit(in.readRawVarint32());
        var value = shape.read(in);
        in.popLimit(outer);
        return value;
    }
}
