package vn.motcua.device.escpos;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import vn.motcua.device.paper.PaperStrip;

/** Paper that can be counted and looked at. */
final class PrintedTape implements PrinterActions {
    private final int widthDots;
    private final List<byte[]> rows = new ArrayList<>();
    private final List<Integer> cuts = new ArrayList<>();

    PrintedTape(int widthDots) {
        this.widthDots = widthDots;
    }

    static PrintedTape of(byte[] stream, int widthDots) throws IOException {
        var tape = new PrintedTape(widthDots);
        new EscPosDecoder(new ByteArrayInputStream(stream), tape, widthDots).run();
        return tape;
    }

    List<byte[]> rows() {
        return List.copyOf(rows);
    }

    /** After how many rows it was cut. */
    List<Integer> cuts() {
        return List.copyOf(cuts);
    }

    int blackDots() {
        return rows.stream().mapToInt(row -> BitSet.valueOf(row).cardinality()).sum();
    }

    byte[] png() {
        var strip = new PaperStrip(widthDots);
        rows.forEach(strip::print);
        return strip.png();
    }

    @Override
    public void row(byte[] dots) {
        rows.add(dots);
    }

    @Override
    public void feed(int dots) {
        for (int dot = 0; dot < dots; dot++) {
            rows.add(new byte[(widthDots + 7) / 8]);
        }
    }

    @Override
    public void cut() {
        cuts.add(rows.size());
    }

    @Override
    public void statusNow(int which) {}

    @Override
    public void dropBuffer() {}

    @Override
    public void paperSensor() {}

    @Override
    public void identify(int which) {}

    @Override
    public void statusBack(boolean on) {}
}
