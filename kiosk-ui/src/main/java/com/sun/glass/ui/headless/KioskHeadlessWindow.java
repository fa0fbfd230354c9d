package com.sun.glass.ui.headless;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import org.jspecify.annotations.Nullable;

/**
 * A window of the headless platform that copies a picture a row at a time. JavaFX 26 makes a new
 * view of the whole frame buffer for each pixel, which takes longer than drawing the picture.
 */
final class KioskHeadlessWindow extends HeadlessWindow {
    /** The frame buffer's width that JavaFX 26 reckons with, whatever the screen's. */
    static final int STRIDE = 1000;

    private final IntBuffer frame;

    KioskHeadlessWindow(
            @Nullable Window owner, Screen screen, ByteBuffer frameBuffer, int styleMask) {
        super(new HeadlessWindowManager(), owner, screen, frameBuffer, styleMask);
        frame = frameBuffer.asIntBuffer();
    }

    @Override
    void blit(Pixels pixels) {
        int width = pixels.getWidth();
        IntBuffer picture = (IntBuffer) pixels.getBuffer();
        for (int row = 0; row < pixels.getHeight(); row++) {
            IntBuffer _ = frame.put((getY() + row) * STRIDE + getX(), picture, row * width, width);
        }
    }
}
