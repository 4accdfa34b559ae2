package vn.socai.proof;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class HasherTest {
    private final Hasher hasher = new Hasher();

    /** Behind a long leaf, of which nothing may be left. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 63, 64, 1_023, 1_024, 1_025, 70_000})
    void aLeafOfAnyLengthIsHashedBehindItsPrefix(int length) throws NoSuchAlgorithmException {
        byte[] leaf = new byte[length];
        Arrays.fill(leaf, (byte) length);
        byte[] expected = MessageDigest.getInstance("SHA-256")
                .digest(ByteBuffer.allocate(1 + length).put((byte) 0).put(leaf).array());

        hasher.leaf(new byte[1_024]);

        assertThat(hasher.leaf(leaf).bytes()).isEqualTo(expected);
        byte[] target = new byte[40];
        hasher.leaf(leaf, target, 4);
        assertThat(Arrays.copyOfRange(target, 4, 36)).isEqualTo(expected);
    }
}
