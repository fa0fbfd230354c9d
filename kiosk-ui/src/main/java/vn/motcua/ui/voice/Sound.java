package vn.motcua.ui.voice;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Sound of one channel, 16 bits a sample. The samples are not to be changed. */
public final class Sound {
    private static final int HEADER = 44;
    private static final int PCM = 1;
    private static final int BYTES = Short.BYTES;

    private final short[] samples;
    private final int samplesPerSecond;

    Sound(short[] samples, int samplesPerSecond) {
        this.samples = samples;
        this.samplesPerSecond = samplesPerSecond;
    }

    /**
     * Reads a WAV file; the length a program wrote before it knew it does not matter. Empty for
     * anything but one channel of 16-bit PCM.
     */
    public static Optional<Sound> ofWav(byte[] wav) {
        ByteBuffer bytes = ByteBuffer.wrap(wav).order(ByteOrder.LITTLE_ENDIAN);
        if (wav.length < HEADER
                || !text(wav, 0).equals("RIFF")
                || !text(wav, 8).equals("WAVE")
                || !text(wav, 12).equals("fmt ")) {
            return Optional.empty();
        }
        int at = 20 + bytes.getInt(16);
        boolean fits =
                bytes.getShort(20) == PCM && bytes.getShort(22) == 1 && bytes.getShort(34) == 16;
        while (fits && at >= 20 && at + 8 <= wav.length) {
            long size = Integer.toUnsignedLong(bytes.getInt(at + 4));
            if (text(wav, at).equals("data")) {
                int length = (int) Math.min(size, wav.length - at - 8);
                return Optional.of(new Sound(samples(bytes, at + 8, length), bytes.getInt(24)));
            }
            at = (int) Math.min(Integer.MAX_VALUE, at + 8 + size);
        }
        return Optional.empty();
    }

    private static String text(byte[] wav, int at) {
        return new String(wav, at, 4, StandardCharsets.US_ASCII);
    }

    private static short[] samples(ByteBuffer bytes, int at, int length) {
        short[] samples = new short[length / BYTES];
        bytes.slice(at, samples.length * BYTES)
                .order(ByteOrder.LITTLE_ENDIAN)
                .asShortBuffer()
                .get(samples);
        return samples;
    }

    /** One after the other; all of the same samples a second. */
    static Sound joined(List<Sound> parts) {
        short[] all = new short[parts.stream().mapToInt(part -> part.samples.length).sum()];
        int at = 0;
        for (Sound part : parts) {
            System.arraycopy(part.samples, 0, all, at, part.samples.length);
            at += part.samples.length;
        }
        return new Sound(all, parts.getFirst().samplesPerSecond);
    }

    /** The same, louder or softer; never beyond what a sample holds. */
    public Sound amplified(double factor) {
        short[] changed = new short[samples.length];
        for (int at = 0; at < samples.length; at++) {
            changed[at] =
                    (short)
                            Math.clamp(
                                    Math.round(samples[at] * factor),
                                    Short.MIN_VALUE,
                                    Short.MAX_VALUE);
        }
        return new Sound(changed, samplesPerSecond);
    }

    public byte[] toWav() {
        int length = samples.length * BYTES;
        ByteBuffer wav = ByteBuffer.allocate(HEADER + length).order(ByteOrder.LITTLE_ENDIAN);
        wav.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(HEADER - 8 + length);
        wav.put("WAVEfmt ".getBytes(StandardCharsets.US_ASCII)).putInt(16);
        wav.putShort((short) PCM).putShort((short) 1).putInt(samplesPerSecond);
        wav.putInt(samplesPerSecond * BYTES).putShort((short) BYTES).putShort((short) 16);
        wav.put("data".getBytes(StandardCharsets.US_ASCII)).putInt(length);
        wav.asShortBuffer().put(samples);
        return wav.array();
    }

    public Duration length() {
        return Duration.ofMillis(samples.length * 1000L / samplesPerSecond);
    }

    int samplesPerSecond() {
        return samplesPerSecond;
    }

    short[] samples() {
        return Arrays.copyOf(samples, samples.length);
    }
}
